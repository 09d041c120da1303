### state: draft
### audience: resident
### What people enjoy. The message is its name in a list, .button the choice.
### .you-enjoy follows "Je", .they-enjoy follows a first name.
### .typed: words by which it is known in what somebody says in their own words.

activity-walk = المشي
    .button = 🚶 المشي
    .you-enjoy = من محبي المشي
    .they-enjoy = من محبي المشي

activity-coffee = شرب القهوة
    .button = ☕ القهوة
    .you-enjoy = من محبي شرب القهوة
    .they-enjoy = من محبي شرب القهوة

activity-garden = العمل في الحديقة
    .button = 🌱 الحديقة
    .you-enjoy = من محبي العمل في الحديقة
    .they-enjoy = من محبي العمل في الحديقة

activity-games = الألعاب
    .button = 🎲 الألعاب
    .you-enjoy = من محبي الألعاب
    .they-enjoy = من محبي الألعاب

activity-cooking = الطبخ
    .button = 🍲 الطبخ
    .you-enjoy = من محبي الطبخ
    .they-enjoy = من محبي الطبخ

activity-music = الموسيقى
    .button = 🎵 الموسيقى
    .you-enjoy = من محبي الموسيقى
    .they-enjoy = من محبي الموسيقى

activity-picnic = الأكل في الحديقة العامة
    .button = 🧺 أكل في الهواء
    .you-enjoy = من محبي الأكل في الهواء الطلق
    .they-enjoy = من محبي الأكل في الهواء الطلق

activity-crafts = الأشغال اليدوية
    .button = 🎨 أشغال يدوية
    .you-enjoy = من محبي الأشغال اليدوية
    .they-enjoy = من محبي الأشغال اليدوية

activity-reading = القراءة
    .button = 📖 القراءة
    .you-enjoy = من محبي القراءة
    .they-enjoy = من محبي القراءة

activity-animals = الحيوانات
    .button = 🐕 الحيوانات
    .you-enjoy = من محبي الحيوانات
    .they-enjoy = من محبي الحيوانات

activity-cycling = ركوب الدراجة
    .button = 🚲 الدراجة
    .you-enjoy = من محبي ركوب الدراجة
    .they-enjoy = من محبي ركوب الدراجة

activity-knitting = الحياكة
    .button = 🧶 الحياكة
    .you-enjoy = من محبي الحياكة
    .they-enjoy = من محبي الحياكة

activity-film = مشاهدة الأفلام
    .button = 🎬 الأفلام
    .you-enjoy = من محبي الأفلام
    .they-enjoy = من محبي الأفلام

activity-sport = الرياضة
    .button = ⚽ الرياضة
    .you-enjoy = من محبي الرياضة
    .they-enjoy = من محبي الرياضة
