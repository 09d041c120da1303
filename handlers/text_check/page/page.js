// Shows only the messages that fit the search and the choices at the top.
(() => {
  const [words, found, who] = ["words", "found", "who"].map((id) => document.getElementById(id));
  const cards = [...document.querySelectorAll(".card")].map((card) => ({ card, text: card.textContent.toLowerCase() }));
  const topics = [...document.querySelectorAll("section.topic")];
  const fits = ({ card, text }) =>
    words.value.toLowerCase().split(/\s+/).every((word) => text.includes(word)) &&
    (!found.value || card.dataset.found.split(" ").includes(found.value)) &&
    (!who.value || card.dataset.who === who.value);
  const show = () => {
    let shown = 0;
    for (const one of cards) {
      one.card.hidden = !fits(one);
      shown += one.card.hidden ? 0 : 1;
    }
    for (const topic of topics) topic.hidden = !topic.querySelector(".card:not([hidden])");
    document.getElementById("shown").textContent = shown;
    document.getElementById("none").hidden = shown > 0;
  };
  for (const one of [words, found, who]) one.addEventListener("input", show);
  show();
  // On paper nothing can be unfolded.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => (one.open = true)));
})();
