// Small refinements. Every task also works without this file.
"use strict";

// The error summary gets the focus, so that a screen reader starts there and the keyboard is near the fields.
document.querySelector(".fouten-overzicht")?.focus();

// A link in the error summary puts the cursor in the field itself.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".fouten-overzicht a[href^='#']");
  const veld = link && document.getElementById(link.hash.slice(1));
  if (veld) {
    event.preventDefault();
    veld.focus();
    (veld.closest(".veld") ?? veld).scrollIntoView({ block: "start" });
  }
});

// A button with data-afdrukken prints the page.
document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-afdrukken]")) {
    window.print();
  }
});

// Twice the same click is one submission. The lock opens by itself, for forms that answer with a download.
const verzonden = new WeakSet();
document.addEventListener("submit", (event) => {
  const formulier = event.target;
  if (formulier.method === "get" || event.defaultPrevented) {
    return;
  }
  if (verzonden.has(formulier)) {
    event.preventDefault();
    return;
  }
  verzonden.add(formulier);
  setTimeout(() => verzonden.delete(formulier), 3000);
});

// A table frame takes a tab stop only where there is something to scroll.
const kader = new ResizeObserver((regels) => {
  for (const { target } of regels) {
    if (target.scrollWidth > target.clientWidth) {
      target.setAttribute("tabindex", "0");
    } else {
      target.removeAttribute("tabindex");
    }
  }
});
const bewaakTabellen = (deel) => deel.querySelectorAll?.(".tabel-kader").forEach((tabel) => kader.observe(tabel));
bewaakTabellen(document);
document.addEventListener("htmx:after:swap", () => bewaakTabellen(document));

// What comes in on the page itself takes the focus: the error summary first, else what asks for it.
document.addEventListener("htmx:after:swap", () => {
  const doel = document.querySelector(".fouten-overzicht") ?? document.querySelector("[data-focus]");
  doel?.focus();
  doel?.scrollIntoView({ block: "nearest" });
});

// Deciding at the table with the keyboard: 1 to 6 choose the outcome, Ctrl+Enter decides and goes on to the next melding.
const besluit = document.querySelector("form.besluit");
if (besluit) {
  const uitkomsten = [...besluit.querySelectorAll('input[type="radio"][name="Besluit.Uitkomst"]')];
  const weegkaart = besluit.querySelector("[data-open-bij]");
  const opent = () => {
    if (weegkaart && uitkomsten.some((u) => u.checked && u.value === weegkaart.dataset.openBij)) {
      weegkaart.open = true;
    }
  };
  besluit.addEventListener("change", opent);
  if (!document.querySelector(".fouten-overzicht")) {
    (besluit.querySelector('textarea[name="Besluit.Spoedactie"]') ?? uitkomsten[0])?.focus();
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      besluit.requestSubmit(besluit.querySelector('button[name="daarna"]'));
      return;
    }
    const typt = event.target.matches?.("textarea, select, input:not([type=radio]):not([type=checkbox])");
    const gekozen = uitkomsten[Number(event.key) - 1];
    if (gekozen && !typt && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      gekozen.checked = true;
      gekozen.focus();
      opent();
    }
  });
}
