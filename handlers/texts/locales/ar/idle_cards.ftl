### state: draft
### audience: resident
### After a year of silence: may the card stay?

keep-card =
    مرحبًا { $name }!
    لم نسمع منك منذ سنة.
    لا بأس أبدًا.
    ما زالت بطاقتك عندي.
    هل تبقى هكذا؟
    إذا لم تقل شيئًا أمحو كل شيء.
    يكون ذلك يوم { $date }.
    .keep = 👍 نعم، تبقى
    .erase = 🗑️ امح كل شيء
    .call = لم نسمع منكم منذ سنة، ولا بأس أبدًا. ما زال اسمكم وبطاقتكم عند البوت. هل تبقى هكذا؟

keep-card-kept =
    حسنًا.
    تبقى بطاقتك.
    لا يلزمك فعل شيء.

# audience: buddy
keep-card-kept-heard = حسنًا. تبقى بطاقة { $name }.
