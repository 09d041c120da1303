### state: draft
### audience: resident
### What is planned, as a file for the calendar on a phone.

# What stands in the calendar itself.
# kind: phrase
calendar-entry =
    .title = { CAPITAL($doing) }
    .off = لن يحدث: { $doing }
    .note = المكان: { $landmark }.

calendar-mine =
    هذه مواعيدك.
    افتح هذا الملف بهاتفك.
    ثم تظهر في تقويمك.
    هل تغيّر شيء؟
    اطلب ملفًا جديدًا بكتابة /agenda.
    .take = 📅 إلى تقويمي

calendar-mine-none =
    ليس لديك موعد الآن.
    هل تريد أن ترى ما يوجد؟

# audience: connector
calendar-public =
    هذا تقويم { $neighbourhood }.
    فيه كل ما يمكن أن يراه الجميع، وما لن يحدث.
    هل تغيّر شيء؟ اصنع تقويمًا جديدًا بكتابة /agenda.

# audience: connector
calendar-public-none =
    لا يوجد الآن شيء يمكن أن يراه الجميع.
    بكتابة /samen تبدأ شيئًا.
