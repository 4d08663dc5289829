using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen.Zoeken;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Bench;

/// <summary>Searches as people do, one after another, and tells how long each kind takes; with the plans of the slowest.</summary>
public static partial class Zoekmeting
{
    private static readonly (string Soort, string[] Vormen)[] Soorten =
    [
        ("achternaam", ["{a}"]),
        ("voor- en achternaam", ["{v} {a}", "{a} {v}", "{a}, {v}"]),
        ("voorletter en achternaam", ["{i}. {a}"]),
        ("tikfout", ["{~a}", "{v} {~a}", "{~a} {j}"]),
        ("begin van een naam", ["{v} {<a}", "{<a} {p}"]),
        ("geboortedatum", ["{g}", "{a} {g}"]),
        ("jaar", ["{a} {j}", "{v} {a} {j}"]),
        ("plaats", ["{a} {p}", "{v} {a} {p}"]),
        ("tikfout, plaats en jaar", ["{~a} {p} {j}"]),
        ("adres", ["{s} {h} {p}", "{c} {h}"]),
        ("gewone naam", ["jansen", "jan jansen", "de vries amsterdam", "p de vries", "maria de jong", "jansen 1987", "van den berg rotterdam"]),
        ("gewone voornaam", ["jan amsterdam", "mohamed 1987", "johannes 1960", "maria utrecht", "jan 1987"]),
        ("niemand", ["{v} qxwzv {p}", "zzyx"]),
        ("één deel past niet", ["{v} {a} maastricht 1999"]),
    ];

    public static async Task<int> MeetAsync(int ronden)
    {
        var instellingen = Instellingen.Lees(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        await using var eerst = instellingen.Verbinding.Maak(instellingen.Logsleutel(), instellingen.Bsnsleutel());
        eerst.KijkAlsInstallatie();
        var huis = await eerst.Huizen.Where(h => h.Naam == "Zoekbench").Select(h => h.Id).SingleAsync();
        var partner = await eerst.Organisaties.Where(o => o.Naam == Zoekgegevens.Partner).Select(o => o.Id).SingleAsync();
        var vragen = await VragenAsync(eerst, 40);
        foreach (var (wie, kijker) in new[] { ("procesregisseur", Kijker(Rol.Procesregisseur, huis, OrganisatieId.Nieuw())), ("partner met 200 mensen", Kijker(Rol.Partnerprofessional, huis, partner)) })
        {
            for (var ronde = 0; ronde <= ronden; ronde++)
            {
                var tijden = new List<(string Soort, string Vraag, double Ms, int Aantal)>();
                foreach (var (soort, vraag) in vragen)
                {
                    tijden.Add((soort, vraag, await KlokAsync(instellingen, kijker, vraag, null), laatste));
                }

                // The first round warms up.
                if (ronde > 0)
                {
                    await VertelAsync(wie, ronde, tijden, ronde == ronden);
                }
            }
        }

        return 0;
    }

    /// <summary>The plan of every statement that one question leads to.</summary>
    public static async Task<int> LegUitAsync(string vraag, bool alsPartner)
    {
        var instellingen = Instellingen.Lees(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        await using var db = instellingen.Verbinding.Maak(instellingen.Logsleutel(), instellingen.Bsnsleutel());
        var huis = await db.Huizen.Where(h => h.Naam == "Zoekbench").Select(h => h.Id).SingleAsync();
        var partner = await db.Organisaties.Where(o => o.Naam == Zoekgegevens.Partner).Select(o => o.Id).SingleAsync();
        await KlokAsync(instellingen, alsPartner ? Kijker(Rol.Partnerprofessional, huis, partner) : Kijker(Rol.Procesregisseur, huis, OrganisatieId.Nieuw()), vraag, instellingen.Verbinding.Tekst);
        return 0;
    }

    private static int laatste;

    private static async Task<double> KlokAsync(Instellingen instellingen, Kijker kijker, string vraag, string? uitleggen)
    {
        await using var db = instellingen.Verbinding.Maak(instellingen.Logsleutel(), instellingen.Bsnsleutel());
        db.Kijk(kijker, new(2026, 11, 24));
        using var luisteraar = uitleggen is null ? null : DiagnosticListener.AllListeners.Subscribe(new Opnemer(uitleggen));
        var begin = Stopwatch.GetTimestamp();
        laatste = (await new Personenzoeker(db).ZoekAsync(Zoekvraag.Lees(vraag, new(2026, 11, 24)))).Treffers.Count;
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static async Task VertelAsync(string wie, int ronde, List<(string Soort, string Vraag, double Ms, int Aantal)> tijden, bool perSoort)
    {
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{wie}, ronde {ronde}: {tijden.Count} vragen, p50 {Deel(tijden, 0.5):0.0}, p95 {Deel(tijden, 0.95):0.0}, p99 {Deel(tijden, 0.99):0.0}, langste {tijden.Max(t => t.Ms):0.0} ms"));
        foreach (var soort in perSoort ? tijden.GroupBy(t => t.Soort) : [])
        {
            var lijst = soort.ToList();
            var traag = lijst.MaxBy(t => t.Ms);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {soort.Key} | {lijst.Count} | {Deel(lijst, 0.5):0.0} | {Deel(lijst, 0.99):0.0} | {lijst.Count(t => t.Aantal > 0)} | {traag.Vraag} {traag.Ms:0.0} ms, {traag.Aantal} treffers |"));
        }
    }

    private static double Deel(IEnumerable<(string Soort, string Vraag, double Ms, int Aantal)> tijden, double deel)
    {
        var rij = tijden.Select(t => t.Ms).Order().ToList();
        return rij[(int)Math.Min(rij.Count - 1, Math.Ceiling(deel * rij.Count) - 1)];
    }

    private static Kijker Kijker(Rol rol, HuisId huis, OrganisatieId organisatie) => new(ProfessionalId.Nieuw(), "Bench", organisatie, huis, new HashSet<Rol> { rol }, true);

    /// <summary>Questions about people who are there: a person is drawn, so common names are asked as often as they are.</summary>
    private static async Task<List<(string Soort, string Vraag)>> VragenAsync(PartituurDb db, int perVorm)
    {
        var toeval = new Random(7);
        var aantal = await db.Personen.CountAsync();
        var mensen = new List<Kern.Personen.Persoon>();
        for (var i = 0; i < 40; i++)
        {
            mensen.AddRange(await db.Personen.AsNoTracking().OrderBy(p => p.Id).Skip(toeval.Next(aantal - 30)).Take(30).ToListAsync());
        }

        var uit = new List<(string Soort, string Vraag)>();
        foreach (var (soort, vormen) in Soorten)
        {
            foreach (var vorm in vormen)
            {
                for (var i = 0; i < (vorm.Contains('{', StringComparison.Ordinal) ? perVorm : 5); i++)
                {
                    var p = mensen[toeval.Next(mensen.Count)];
                    var a = p.HuidigAdres!;
                    var voor = p.Voornamen?.Split(' ')[0] ?? "Jan";
                    uit.Add((soort, Veld().Replace(vorm, m => m.Value switch
                    {
                        "{a}" => $"{p.Voorvoegsel} {p.Achternaam}".Trim(),
                        "{~a}" => Tikfout(p.Achternaam, toeval),
                        "{<a}" => p.Achternaam[..Math.Max(3, p.Achternaam.Length / 2)],
                        "{v}" => voor,
                        "{i}" => voor[..1],
                        "{g}" => (p.Geboortedatum ?? new(1980, 11, 3)).ToString("d-M-yyyy", CultureInfo.InvariantCulture),
                        "{j}" => (p.Geboortedatum?.Year ?? 1987).ToString(CultureInfo.InvariantCulture),
                        "{p}" => a.Woonplaats,
                        "{s}" => a.Straat,
                        "{h}" => a.Huisnummer!,
                        _ => a.Postcode!,
                    })));
                }
            }
        }

        return [.. uit.OrderBy(_ => toeval.Next())];
    }

    private static string Tikfout(string naam, Random toeval)
    {
        var i = toeval.Next(1, naam.Length - 1);
        return toeval.Next(3) switch { 0 => naam.Remove(i, 1), 1 => naam[..i] + naam[i + 1 < naam.Length ? i + 1 : i] + naam[i] + naam[Math.Min(naam.Length, i + 2)..], _ => naam.Insert(i, "e") };
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Veld();

    /// <summary>Explains every statement that the reader runs.</summary>
    private sealed class Opnemer(string verbinding) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key != RelationalEventId.CommandExecuting.Name || value.Value is not CommandEventData gebeurtenis)
            {
                return;
            }

            using var los = new NpgsqlConnection(verbinding);
            los.Open();
#pragma warning disable CA2100 // The statement that was just run.
            using var commando = new NpgsqlCommand("EXPLAIN (ANALYZE, COSTS OFF, BUFFERS OFF, SUMMARY ON) " + gebeurtenis.Command.CommandText, los);
#pragma warning restore CA2100
            foreach (NpgsqlParameter p in gebeurtenis.Command.Parameters)
            {
                commando.Parameters.Add(p.Clone());
            }

            using var lezer = commando.ExecuteReader();
            while (lezer.Read())
            {
                Console.WriteLine(lezer.GetString(0));
            }

            Console.WriteLine();
        }
    }
}
