### state: draft
### audience: resident
### Somebody new whom nobody knows yet, and the human who gets to know them.

acquaintance-human-knows =
    İyi ki geldin.
    { $human } bir insan.
    Geldiğini ona söyleyeceğim.

# $connector: who gets to know them
acquaintance =
    Merhaba { $name }!
    { $connector } seninle tanışmak istiyor.
    { $connector } bir insan.
    Bir şey yapman gerekmez.
    { $connector } ile her zaman konuşabilirsin.

# audience: connector
acquaintance-yours =
    Güzel. { $name } ile sen tanışacaksın. Bunu ona söylerim.
    Bir mesaj gönder ya da birlikte bir şey yapın.
    Konuştuğunuzda Konuşuldu düğmesine dokun.

# audience: connector
acquaintance-somebody-else =
    Bunu başka biri yapıyor.
    Bir şey yapman gerekmez.
