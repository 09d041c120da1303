// Draws one message: its words with links, its picture or file, and the buttons under it.
import { t, timeOf } from "./words.js";

const LINKS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]|\bt\.me\/\w+(?:\?start=[\w-]+)?|(?<![\w/])\/[a-z][a-z0-9_]{0,31})/gi;

// `hand` is what the owner of the phone can do: press, say, open.
export function drawMessage(message, hand) {
  const item = document.createElement("div");
  item.className = `message ${message.from}`;
  item.dataset.id = message.id;
  const bubble = element("div", "bubble");
  bubble.append(...media(message));
  if (message.text) bubble[message.photo?.below ? "prepend" : "append"](words(message, hand));
  bubble.append(stamp(message));
  item.append(bubble);
  if (message.rows.length) item.append(buttons(message, hand));
  return item;
}

// What the owner said stays plain text; in the words of the bot a command or link can be pressed.
function words(message, hand) {
  const paragraph = element("p", "words");
  paragraph.dir = "auto";
  const parts = message.from === "me" ? [message.text] : message.text.split(LINKS);
  for (const [place, part] of parts.entries()) {
    paragraph.append(place % 2 ? link(part, hand) : part);
  }
  return paragraph;
}

function link(part, hand) {
  if (part.startsWith("/")) return pressableLink(part, "#", () => hand.say(part));
  const address = part.startsWith("http") ? part : `https://${part}`;
  if (hand.isOurs(part)) return pressableLink(part, address, () => hand.openSomewhere(part));
  const anchor = element("a", "", part);
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

// A link, and not a button, because a link may run on over several lines.
function pressableLink(part, address, press) {
  const anchor = element("a", "", part);
  anchor.href = address;
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    press();
  });
  return anchor;
}

function buttons(message, hand) {
  const block = element("div", "inline");
  let place = 0;
  for (const row of message.rows) {
    const line = element("div", "row");
    for (const button of row) line.append(inlineButton(button, place++, message, hand));
    block.append(line);
  }
  return block;
}

function inlineButton(button, place, message, hand) {
  const press = button.url && !hand.isOurs(button.url)
    ? () => window.open(button.url, "_blank", "noopener,noreferrer")
    : () => hand.press(place, message.id);
  const drawn = pressable(button.label, button.style ?? "", press);
  drawn.dir = "auto";
  return drawn;
}

function stamp(message) {
  const time = element("time", "stamp", timeOf(new Date(message.time)));
  time.dateTime = message.time;
  if (message.edited) time.prepend(`${t("edited")} `);
  return time;
}

function media(message) {
  const drawn = [];
  if (message.photo) {
    const picture = element("img", "picture");
    picture.src = message.photo.file.slice(1);
    picture.alt = message.photo.shows || message.text || t("photo");
    picture.width = message.photo.width;
    picture.height = message.photo.height;
    drawn.push(picture);
  }
  if (message.document) drawn.push(download(message.document));
  if (message.voice) drawn.push(voice(message.voice));
  if (message.sticker) {
    const sticker = element("span", "sticker", message.sticker.emoji);
    sticker.setAttribute("aria-label", t("sticker"));
    drawn.push(sticker);
  }
  if (message.contact) {
    const { first_name: name, phone_number: phone } = message.contact;
    drawn.push(element("p", "words", `👤 ${t("contact", { name, phone })}`));
  }
  if (message.location) drawn.push(element("p", "words", `📍 ${t("location")}`));
  return drawn;
}

function download(document_) {
  const anchor = element("a", "file", `📄 ${document_.name}`);
  anchor.href = document_.file.slice(1);
  anchor.download = document_.name;
  anchor.setAttribute("aria-label", t("download", { name: document_.name }));
  return anchor;
}

function voice(recording) {
  const player = element("audio", "voice");
  player.controls = true;
  player.preload = "none";
  player.src = recording.file.slice(1);
  player.setAttribute("aria-label", t("voice", { seconds: recording.seconds }));
  return player;
}

export function pressable(label, className, press) {
  const button = element("button", className, label);
  button.type = "button";
  button.addEventListener("click", press);
  return button;
}

export function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
