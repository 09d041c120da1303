// Menus that open from a button: by mouse or keyboard, and closed by Escape or a press elsewhere.
import { element, pressable } from "./message.js";

let open = null;

// `items` are pairs of a label and an act; `nothing` is said when there are none.
export function toggleMenu(button, menu, items, nothing = "") {
  const wasOpen = open?.menu === menu;
  closeMenus();
  if (wasOpen) return;
  menu.replaceChildren(...items.map(([label, act]) => item(label, act)));
  if (!items.length) menu.append(element("p", "nothing", nothing));
  menu.hidden = false;
  button.setAttribute("aria-expanded", "true");
  open = { button, menu };
  menu.querySelector("button")?.focus();
}

export function closeMenus() {
  if (!open) return;
  const hadFocus = open.menu.contains(document.activeElement);
  open.menu.hidden = true;
  open.button.setAttribute("aria-expanded", "false");
  if (hadFocus) open.button.focus();
  open = null;
}

function item(label, act) {
  const made = pressable(label, "", () => {
    closeMenus();
    act();
  });
  made.setAttribute("role", "menuitem");
  made.dir = "auto";
  return made;
}

function step(by) {
  const items = [...open.menu.querySelectorAll("button")];
  const at = items.indexOf(document.activeElement);
  items[(at + by + items.length) % items.length]?.focus();
}

document.addEventListener("keydown", (event) => {
  if (!open) return;
  if (event.key === "Escape") closeMenus();
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  }
});

document.addEventListener("pointerdown", (event) => {
  if (open && !open.menu.contains(event.target) && !open.button.contains(event.target)) closeMenus();
});
