### state: draft
### audience: resident
### Somebody would rather not be with somebody they met. The other one never learns of it.

apart-who =
    مع من تفضّل ألا تكون؟
    لا يجب أن تقول لماذا.
    .simpler = من لا تريد أن تراه؟

# $said: yes, when it was said before and is taken back now
# sample $said: no | yes
apart-sure =
    { $said ->
        [yes] هل يمكن أن تكون مع { $other } من جديد؟
       *[no] تفضّل ألا تكون مع { $other }؟
    }
    لا أقول ذلك له.
    إذا أردتما الشيء نفسه، يساعد إنسان.
    .simpler = هل تريد هذا؟

apart-done =
    حسنًا.
    لن أجمعكما بعد الآن.
    لا أقول ذلك للآخر.
    هل تريد تغيير ذلك لاحقًا؟
    اكتب إذن: ليس معه.

apart-over =
    حسنًا.
    يمكن أن تلتقيا من جديد.

apart-unchanged =
    حسنًا.
    كل شيء يبقى كما كان.

apart-nobody =
    لم تلتقِ بأحد هنا بعد.
    هل هناك من لا تريد أن تراه؟
    تكلم إذن مع { $human }.
