### audience: resident
### A season, as neighbours read it.
### sample $season: Zomerschool | De lange zomer
### sample $after: koffie op dinsdag | elke donderdag samen koken

# kind: phrase
season-line = { $date }: { $the }.

season-nothing = There is no season now.

# sample $lines: Tuesday 3 March: “the summer”. | Tuesday 3 March: “making soup”.\nThursday 17 September: “the summer”.
# sample $moment: Tuesday morning | Wednesday afternoon
season-afternoons =
    { $season }:
    { $lines }
    Would you like to show something?
    Choose an afternoon.
    .teach = { $moment }

teach-what =
    What would you like to show?
    For example: making soup.
    .retry = { common-too-long }
    .simpler =
        What do you show?
        Type a few words.

season-taken = Somebody has this afternoon already.

season-yours =
    Great! This afternoon is yours now:
    { $the }.
    It is on { $date }.
    It is at { $clock }.
    You meet people at { $landmark }.

season-thanked =
    { $season } is over.
    { $who } says thank you.
    You gave something to the neighbourhood.
    .call = { $who } says thank you for what you gave at { $season }.

season-over =
    { $season } is over.
    It was good that you were there.
    This goes on: { $after }.
    You may come, you do not have to.
    .only = ☀️ Only the summer
    .call = { $season } is over. It was good that you were there. This goes on: { $after }. You may come, you do not have to.

season-over-next =
    { $season } is over.
    It was good that you were there.
    This goes on: { $after }.
    First there is { $the }:
    { $date }, { $clock }.
    At { $landmark }.
    .come = 👍 I will come
    .call = { $season } is over. It was good that you were there. This goes on: { $after }. You may come, you do not have to.

season-only =
    That is fine.
    I ask you nothing until the next summer.
    Looking and coming is always fine.

season-again =
    { $season } is coming again!
    The first afternoon is on { $date }.
    At { $clock }.
    At { $landmark }.
    .look = 👀 The afternoons
    .call = { $season } is coming again. The first afternoon is on { $date }. It is at { $landmark }.
