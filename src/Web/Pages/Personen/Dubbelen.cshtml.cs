using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Koppelen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>The queue of people who may be one human; a person decides, and can take it back (eis 24, 51).</summary>
[Recht(PersoonRecht.VoorstelBeoordelen)]
public sealed class DubbelenModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 10;

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public int Open { get; private set; }

    public IReadOnlyList<Paar> Paren { get; private set; } = [];

    public IReadOnlyList<Paar> Besloten { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var wachtend = Wachtend(Db);
        Open = await wachtend.CountAsync();
        var open = await wachtend.AsNoTracking().OrderBy(m => m.GevondenOp).ThenBy(m => m.Id)
            .Skip((Blad - 1) * PerBlad).Take(PerBlad + 1).ToListAsync();
        HeeftMeer = open.Count > PerBlad;
        var besloten = await Db.Matchvoorstellen.AsNoTracking().Where(m => m.Oordeel != Matchoordeel.Open).OrderByDescending(m => m.BeoordeeldOp).Take(10).ToListAsync();
        var ids = open.Take(PerBlad).Concat(besloten).SelectMany(m => new[] { m.Een, m.Twee }).Distinct().ToList();
        var mensen = await Db.Personen.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        Paren = [.. open.Take(PerBlad).Where(m => mensen.ContainsKey(m.Een) && mensen.ContainsKey(m.Twee)).Select(m => new Paar(m, mensen[m.Een], mensen[m.Twee]))];
        Besloten = [.. besloten.Where(m => mensen.ContainsKey(m.Een) && mensen.ContainsKey(m.Twee)).Select(m => new Paar(m, mensen[m.Een], mensen[m.Twee]))];
        Vraag = new { Blad };
        Getoond = [.. ids.Select(i => i.Waarde)];
    }

    public Task<IActionResult> OnPostZelfdeAsync(Guid voorstel) => BeslisAsync(voorstel, Matchoordeel.ZelfdePersoon, "De twee zijn samengevoegd. Terugdraaien kan onderaan deze pagina.");

    public Task<IActionResult> OnPostVerschillendAsync(Guid voorstel) => BeslisAsync(voorstel, Matchoordeel.VerschillendePersonen, "Vastgelegd: dit zijn twee personen. Terugdraaien kan onderaan deze pagina.");

    public Task<IActionResult> OnPostTerugAsync(Guid voorstel) => BeslisAsync(voorstel, Matchoordeel.Open, "Het besluit is teruggedraaid. Het voorstel staat weer in de rij.");

    private async Task<IActionResult> BeslisAsync(Guid voorstel, Matchoordeel oordeel, string bericht)
    {
        var samen = await new MatchBeoordelen(Db).VoerUitAsync(voorstel, oordeel, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Personen/Dubbelen", new { Blad }, samen is null ? bericht : $"Samengevoegd. Verplaatst: {Aangehecht.InWoorden(samen.VanVoor)}. Deze persoon heeft nu: {Aangehecht.InWoorden(samen.NaarNa)}. Terugdraaien kan onderaan deze pagina.");
    }

    /// <summary>What waits for a decision. Two rows that turned out to be one human by another decision are no question any more.</summary>
    internal static IQueryable<Matchvoorstel> Wachtend(PartituurDb db) => db.Matchvoorstellen.Where(m => m.Oordeel == Matchoordeel.Open
        && !db.Personen.Any(p => (p.Id == m.Een && p.ZelfdeAls != null) || (p.Id == m.Twee && p.ZelfdeAls != null)));

    /// <summary>Two rows side by side.</summary>
    public sealed record Paar(Matchvoorstel? Voorstel, Persoon Een, Persoon Twee)
    {
        /// <summary>What each field said; empty without a suggestion.</summary>
        public IReadOnlyList<Velduitleg> Uitleg => Voorstel?.Uitleg ?? [];

        public IReadOnlyList<Veld> Velden =>
        [
            new("Voornamen", Een.Voornamen, Twee.Voornamen, Zei: Zei(Veldsoort.Voornaam)),
            new("Voorvoegsel", Een.Voorvoegsel, Twee.Voorvoegsel, Zei: Zei(Veldsoort.Voorvoegsel)),
            new("Achternaam", Een.Achternaam, Twee.Achternaam, Zei: Zei(Veldsoort.Achternaam)),
            new("Geslacht", Bekend(Een.Geslacht), Bekend(Twee.Geslacht), Zei: Zei(Veldsoort.Geslacht)),
            new("Geboren", Dag(Een.Geboortedatum), Dag(Twee.Geboortedatum), Zei: Zei(Veldsoort.Geboortedatum)),
            new("Burgerservicenummer", Een.Bsn?.ToString(), Twee.Bsn?.ToString(), Een.Bsn == Twee.Bsn, Zei(Veldsoort.Nummer)),
            new("Adres nu", Een.HuidigAdres?.ToString(), Twee.HuidigAdres?.ToString(), Zei: Zei(Veldsoort.Straat, Veldsoort.Huisnummer, Veldsoort.Postcode, Veldsoort.Plaats)),
        ];

        /// <summary>What these fields said when the pair was found: for one human, against it, or nothing.</summary>
        private string? Zei(params Veldsoort[] soorten)
        {
            var velden = Uitleg.Where(u => soorten.Contains(u.Soort) || (soorten.Length > 1 && u.Veld == Velduitleg.Verhuizing)).ToList();
            return velden.Count == 0 || velden.TrueForAll(u => u.Niveau == Niveau.Onbekend) ? null : velden.Sum(u => u.Gewicht) switch
            {
                >= 8 => "sterk voor dezelfde mens",
                >= 1 => "voor dezelfde mens",
                > -1 => "zegt weinig",
                > -8 => "tegen dezelfde mens",
                _ => "sterk tegen dezelfde mens",
            };
        }

        private static string? Bekend(Geslacht geslacht) => geslacht == Geslacht.Onbekend ? null : geslacht.ToString();

        private static string? Dag(DateOnly? dag) => dag is { } d ? Tekst.Datum(d) : null;
    }

    /// <summary>One field of both; masked numbers may look alike and yet differ.</summary>
    public sealed record Veld(string Naam, string? Een, string? Twee, bool? Gelijk = null, string? Zei = null)
    {
        public string Verschil =>
            Een is null && Twee is null ? "bij beide onbekend"
            : Een is null || Twee is null ? "bij één onbekend"
            : Gelijk ?? string.Equals(Tekst.Zoekvorm(Een), Tekst.Zoekvorm(Twee), StringComparison.Ordinal) ? "gelijk" : "verschilt";
    }
}
