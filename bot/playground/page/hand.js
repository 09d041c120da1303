// What the owner of a phone can do with it: every act is one request to the control interface.
import { post } from "./api.js";
import { ask } from "./dialog.js";
import { t } from "./words.js";

const SENDABLE = ["photo", "voice", "sticker", "contact", "location"];

export class Hand {
  constructor(person, page) {
    this.person = person;
    this.page = page;
    this.path = `people/${person.key}`;
  }

  say = (text) => this.#act("say", { text });
  press = (button, message) => this.#act("press", message ? { button, message } : { button });
  block = (blocked) => this.#act("block", { blocked });
  open = (link) => this.#act("open", { link });

  // Whether a link opens this bot: then it opens on a phone here, and not in the browser.
  isOurs = (link) => new RegExp(`^(https?://)?t\\.me/${this.page.bot}(\\?start=[\\w-]+)?$`, "i").test(link);

  openSomewhere = async (link) => {
    const choices = this.page.people().map((person) => [person.key, person.name]);
    const answer = await ask(t("whose-title"), [{ name: "whose", label: t("whose"), choices }], t("link-go"));
    if (answer) await post(`people/${answer.whose}/open`, { link });
  };

  // Label and act of everything in the menu of the phone.
  menu(blocked) {
    const sending = SENDABLE.map((kind) => [t(`do-${kind}`), () => this.#act("send", { kind })]);
    return [
      ...sending,
      [t("do-edit"), () => this.#edit()],
      [t("do-link"), () => this.#scan()],
      blocked ? [t("unblock"), () => this.block(false)] : [t("do-block"), () => this.block(true)],
    ];
  }

  async #act(what, body) {
    await post(`${this.path}/${what}`, body);
  }

  async #edit() {
    const answer = await ask(t("edit-title"), [{ name: "text", label: t("say") }], t("edit-go"));
    if (answer) await this.#act("send", { kind: "edited", text: answer.text });
  }

  async #scan() {
    const title = t("link-title", { name: this.person.name });
    const answer = await ask(title, [{ name: "link", label: t("link") }], t("link-go"));
    if (answer) await this.open(answer.link);
  }
}
