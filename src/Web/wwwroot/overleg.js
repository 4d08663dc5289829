// A meeting that is followed live: a stream tells that there is a newer state, the page fetches its own part of it, and what is being typed is kept. Everything also works without this file.
"use strict";

const seconde = 1000;
const bewaarNa = 700;

// --- What is being typed -----------------------------------------------------------------------------------------------------------------------------------------

let wachtend = null;
let bezigMetBewaren = Promise.resolve();
const ongedaan = new Map(); // case → what the server does not have yet

const regel = (formulier, tekst) => {
  const plek = formulier.isConnected && formulier.querySelector("[data-bewaard]");
  if (plek) {
    plek.textContent = tekst;
  }
};

const verstuurConcept = async (formulier, punt, inhoud) => {
  try {
    const antwoord = await fetch(formulier.dataset.concept, { method: "POST", body: inhoud, redirect: "manual", keepalive: true });
    if (antwoord.status === 0 || antwoord.status >= 500) {
      throw new Error(String(antwoord.status));
    }
    if (ongedaan.get(punt)?.inhoud === inhoud) {
      ongedaan.delete(punt);
    }
    regel(formulier, antwoord.status === 204 ? "Bewaard. Alleen u ziet wat u typt." : "Dit is niet bewaard. Kopieer wat u typte en vernieuw de pagina.");
  } catch {
    regel(formulier, "Nog niet bewaard: er is geen verbinding. Typ gerust door, wij proberen het opnieuw.");
    setTimeout(bewaarAlles, 2 * seconde);
  }
};

const bewaar = (formulier) => {
  clearTimeout(wachtend);
  wachtend = null;
  const punt = formulier.dataset.conceptPunt;
  const inhoud = new URLSearchParams(new FormData(formulier));
  ongedaan.set(punt, { formulier, inhoud });
  bezigMetBewaren = bezigMetBewaren.then(() => verstuurConcept(formulier, punt, inhoud));
  return bezigMetBewaren;
};

const bewaarAlles = () => {
  for (const [punt, { formulier, inhoud }] of ongedaan) {
    bezigMetBewaren = bezigMetBewaren.then(() => verstuurConcept(formulier, punt, inhoud));
  }
  return bezigMetBewaren;
};

document.addEventListener("input", (event) => {
  const formulier = event.target.closest?.("form[data-concept]");
  if (formulier) {
    clearTimeout(wachtend);
    ongedaan.set(formulier.dataset.conceptPunt, { formulier, inhoud: new URLSearchParams(new FormData(formulier)) });
    wachtend = setTimeout(() => bewaar(formulier), bewaarNa);
  }
});

// What is sent needs no concept any more: the server takes it away.
document.addEventListener("submit", (event) => {
  const formulier = event.target.closest?.("form[data-concept]");
  if (formulier) {
    clearTimeout(wachtend);
    ongedaan.delete(formulier.dataset.conceptPunt);
  }
}, true);

// It did not arrive: what was typed still stands there, and is kept.
document.addEventListener("htmx:error", () => {
  const formulier = document.querySelector("form[data-concept]");
  if (formulier) {
    bewaar(formulier);
  }
});

// --- Following ---------------------------------------------------------------------------------------------------------------------------------------------------

let bron = null;
let volgt = "";
let gezien = 0;
let halend = null;
let vorigPunt; // the case that the form is about
let opnieuw = false;

const meld = (tekst) => {
  const plek = document.getElementById("verbinding");
  if (plek) {
    plek.hidden = !tekst;
    plek.textContent = tekst;
  }
};

const stuk = async (adres) => {
  const antwoord = await fetch(adres, { redirect: "manual", headers: { Accept: "text/html" } });
  if (!antwoord.ok) {
    throw new Error(String(antwoord.status));
  }
  return antwoord.text();
};

// One fetch at a time; what comes in meanwhile is fetched once more afterwards.
const haal = async () => {
  if (halend) {
    opnieuw = true;
    return;
  }
  halend = true;
  try {
    do {
      opnieuw = false;
      const live = document.querySelector("[data-live]");
      const stand = document.getElementById("stand");
      if (!live || !stand) {
        return;
      }
      const nieuw = await stuk(live.dataset.stand);
      if (!stand.isConnected) {
        continue;
      }
      stand.innerHTML = nieuw;
      const nu = stand.querySelector("[data-punt]");
      gezien = Number(nu?.dataset.nieuw ?? gezien);
      zetKlokken();
      meld("");
      if (nu && nu.dataset.punt !== vorigPunt) {
        await anderPunt(live);
        vorigPunt = nu.dataset.punt;
      }
      document.dispatchEvent(new CustomEvent("overleg:stand"));
    } while (opnieuw);
  } catch {
    meld("Er is geen verbinding. Wij proberen het opnieuw.");
    setTimeout(haal, seconde);
  } finally {
    halend = null;
  }
};

// Another case came up. What stood in the form is kept for the case it was about; the form of the new case comes in its place.
const anderPunt = async (live) => {
  const oud = document.querySelector("form[data-concept]");
  const nieuw = live.dataset.formulier ? await stuk(live.dataset.formulier) : null;
  if (oud && ongedaan.has(oud.dataset.conceptPunt)) {
    await bewaar(oud);
  }
  if (nieuw !== null) {
    document.getElementById("formulier").innerHTML = nieuw;
  } else if (oud) {
    meld("Een ander ging verder met de agenda. Wat u typt, hoort bij de casus in dit formulier. Vernieuw de pagina voor de casus die nu besproken wordt.");
  }
};

const volg = () => {
  const live = document.querySelector("[data-live]");
  gezien = Number(document.querySelector("#stand [data-nieuw]")?.dataset.nieuw ?? 0);
  vorigPunt = document.querySelector("form[data-concept]")?.dataset.conceptPunt ?? document.querySelector("#stand [data-punt]")?.dataset.punt;
  if (!live || live.dataset.live.split("na=")[0] === volgt) {
    return;
  }
  bron?.close();
  volgt = live.dataset.live.split("na=")[0];
  bron = new EventSource(live.dataset.live);
  bron.addEventListener("stand", (event) => {
    if (Number(event.data) !== gezien) {
      haal();
    }
  });
  bron.onopen = () => {
    document.documentElement.dataset.verbonden = "ja";
    meld("");
    bewaarAlles();
  };
  bron.onerror = () => {
    document.documentElement.dataset.verbonden = "nee";
    meld("De verbinding is weg. Wij proberen het opnieuw; wat u typt blijft staan.");

    // The browser tries again by itself, except when the answer was no stream at all.
    if (bron.readyState === EventSource.CLOSED) {
      volgt = "";
      setTimeout(volg, seconde);
    }
  };
};

// --- Clocks ------------------------------------------------------------------------------------------------------------------------------------------------------

const zetKlokken = () => {
  for (const klok of document.querySelectorAll("[data-klok]:not([data-sinds])")) {
    klok.dataset.sinds = String(Date.now() - Number(klok.dataset.klok) * seconde);
  }
};

const tik = () => {
  for (const klok of document.querySelectorAll("[data-loopt=ja][data-sinds]")) {
    const tijd = Math.floor((Date.now() - Number(klok.dataset.sinds)) / seconde);
    const mag = Number(klok.dataset.minuten) * 60;
    const [stand, woorden] = tijd > mag ? ["over", "over de tijd"] : tijd * 100 >= mag * Number(klok.dataset.oranje) ? ["bijna", "bijna om"] : ["op-tijd", "op tijd"];
    klok.querySelector("[data-klok-tijd]").textContent = `${Math.floor(tijd / 60)}:${String(tijd % 60).padStart(2, "0")}`;
    const plek = klok.querySelector("[data-klok-woorden]");
    if (plek.textContent !== woorden) {
      plek.textContent = woorden;
      klok.className = `puntklok puntklok--${stand}`;
    }
  }
};

// --- The keyboard of the chair -----------------------------------------------------------------------------------------------------------------------------------

document.addEventListener("keydown", (event) => {
  const cockpit = document.querySelector("form.cockpit");
  if (!cockpit) {
    return;
  }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    cockpit.requestSubmit(cockpit.querySelector('button[name="daarna"]'));
  } else if (event.key === "F2" || event.key === "F4") {
    event.preventDefault();
    cockpit.querySelector(`[name="Punt.${event.key === "F2" ? "Besluit" : "Actie"}"]`)?.focus();
  }
});

const begin = () => {
  zetKlokken();
  volg();
  if (!document.querySelector(".fouten-overzicht")) {
    const veld = document.querySelector("[data-focus-bij]");
    veld?.focus();
    veld?.setSelectionRange?.(veld.value.length, veld.value.length);
  }
};
document.addEventListener("htmx:after:swap", begin);
setInterval(tik, seconde);
begin();
