using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Tests.Afspraken;

namespace Partituur.Web.Tests.Triage;

/// <summary>
/// No answer, list, count, search or API response shows a fact outside its recipients (wet.md L2), and every recipient can read it until its day. Drawn worlds of meldingen, questions and
/// facts, each fact with a word of its own; then everybody opens every page, filter, search and endpoint with everything that an address can point at.
/// </summary>
public abstract class OntvangersTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private static readonly string[] Partners = ["Politie", "Jeugdzorg", "GGZ", "Veilig Thuis", "Gemeente"];
    private static readonly string[] Huismensen = ["triagevoorzitter", "administratie", "procesregisseur", "procesregisseur2"];
    private static readonly string[] Partnermensen = ["partnerprofessional", "politie", "ggz"];

    private readonly List<Feit> feiten = [];

    [Fact]
    public async Task Niemand_ziet_ergens_een_feit_dat_niet_voor_hem_is_en_iedere_ontvanger_ziet_het_wel()
    {
        var toeval = new Random(20261124);
        for (var i = 0; i < 5; i++)
        {
            await EenWereldAsync(toeval, besloten: i % 3 == 2);
        }

        await IedereenZitAanTafelAsync();
        var ids = await IdsAsync();
        var gezien = new HashSet<(string Wie, string Merk)>();
        var gelekt = new List<string>();
        foreach (var gebruiker in Alles.Gebruikers)
        {
            await foreach (var (waar, inhoud) in AllesVanAsync(gebruiker, ids))
            {
                foreach (var feit in feiten.Where(f => inhoud.Contains(f.Merk, StringComparison.OrdinalIgnoreCase)))
                {
                    gezien.Add((gebruiker, feit.Merk));
                    if (!Mag(gebruiker, feit))
                    {
                        gelekt.Add($"{gebruiker} read {feit} on {waar}");
                    }
                }
            }
        }

        Assert.True(gelekt.Count == 0, string.Join("\n", gelekt.Take(12)));
        var gemist = Alles.Gebruikers.SelectMany(g => feiten.Where(f => Mag(g, f) && !gezien.Contains((g, f.Merk))).Select(f => $"{g} could not read {f} anywhere"));
        Assert.Empty(gemist);

        // Worlds in which nobody may read, or nothing is hidden, prove nothing.
        var mag = Alles.Gebruikers.Sum(g => feiten.Count(f => Mag(g, f)));
        Assert.True(feiten.Count > 12 && mag > feiten.Count && (feiten.Count * Alles.Gebruikers.Count) - mag > feiten.Count, $"{feiten.Count} {mag}");
        Assert.Contains(feiten, f => f.Teruggenomen);
        Assert.Contains(feiten, f => f.VervaltOp <= Wereld.Vandaag);
    }

    private bool Mag(string gebruiker, Feit feit)
    {
        var organisatie = Wereld.Als(gebruiker).VanOrganisatie;
        var (huis, partner) = (Huismensen.Contains(gebruiker), Partnermensen.Contains(gebruiker));
        return !feit.Teruggenomen
            && ((partner && feit.Gever == organisatie)
                || (Wereld.Vandaag < feit.VervaltOp && (((huis || partner) && feit.Aan.Contains(organisatie)) || (huis && feit.Aan.Contains(Wereld.EigenOrganisatie)))));
    }

    /// <summary>A melding of twelve days ago with one or two people; partners that were asked answer in all the ways there are.</summary>
    private async Task EenWereldAsync(Random toeval, bool besloten)
    {
        var toen = Omgeving.Fabriek.Klok.GetUtcNow().AddDays(-12);
        var melding = await Wereld.EenMeldingAsync(melder: "Politie", achternamen: [.. Enumerable.Range(0, 1 + toeval.Next(2)).Select(i => $"Gezochte{toeval.Next(10_000)}")]);
        var gekozen = toeval.GetItems(Partners, 4).Distinct().ToList();
        var lezers = Partners.Append("Zonder Convenant").Select(p => Wereld.Organisaties[p]).Append(Wereld.EigenOrganisatie).Append(Wereld.EigenOrganisatie).ToArray();
        await using var db = Open();
        var huis = Wereld.Als("administratie", toen);
        db.Open(huis);
        var bij = await db.Meldingen.Include(m => m.Betrokkenen).AsTracking().SingleAsync(m => m.Id == melding.Id);
        var over = bij.Betrokkenen.Select(b => b.PersoonId).ToList();
        var vragen = gekozen.ConvertAll(p => new Bevraging(bij, Wereld.Organisaties[p], "Voor de triage", huis.Dag.AddDays(3), huis, toeval.Next(2) == 0 ? Fase.Bekendheid : Fase.InEen));
        bij.GaatInOnderzoek();
        db.AddRange(vragen);
        await db.SaveChangesAsync();
        foreach (var vraag in vragen)
        {
            var gever = new Handeling(null, vraag.AanOrganisatieId, Wereld.Huis, "test", toen) with { Wie = Wereld.Mensen["ggz"] };
            db.Open(gever);
            if (vraag.Fase == Fase.Bekendheid)
            {
                vraag.AntwoordBekendheid([.. over.Select((p, i) => new Persoonsantwoord(p, i == 0 ? Kennis.Bekend : Kennis.Weigering, "Beroepsgeheim"))], over, gever);
                if (toeval.Next(4) > 0)
                {
                    vraag.VraagVerrijking(bij, new("Voor het besluit", [Informatiesoort.LopendeHulp], huis.Dag.AddDays(5)), huis);
                }
            }

            if (vraag.Antwoord is null && toeval.Next(6) > 0)
            {
                var nieuw = Enumerable.Range(0, 1 + toeval.Next(3)).Select(_ => Nieuw(toeval, vraag, lezers, over[0], huis.Dag)).ToList();
                vraag.Verrijk([.. nieuw], [new(Weigergrond.Beroepsgeheim)], gever);
                await db.SaveChangesAsync();
                if (nieuw.Count > 1)
                {
                    vraag.NeemBijdrageTerug(vraag.Bijdragen.Single(b => b.Tekst == nieuw[0].Tekst).Id, bij);
                    var weg = feiten.FindIndex(f => nieuw[0].Tekst.Contains(f.Merk, StringComparison.Ordinal));
                    feiten[weg] = feiten[weg] with { Teruggenomen = true };
                }
            }

            await db.SaveChangesAsync();
        }

        if (besloten)
        {
            var voorzitter = Wereld.Als("triagevoorzitter");
            db.Open(voorzitter);
            await new BesluitNemen(db).VoerUitAsync(bij, new(toeval.Next(2) == 0 ? Uitkomst.Casusoverleg : Uitkomst.DoorgezetPartner, "Zo besloten.", Wereld.Organisaties["GGZ"], null, null, null), voorzitter);
            await db.SaveChangesAsync();
        }
    }

    /// <summary>All partners sit at the table of all these meldingen while everybody looks: a seat shows the melding, and no fact that is not theirs.</summary>
    private async Task IedereenZitAanTafelAsync()
    {
        var tafel = await Wereld.EenTafelAsync(Wereld.Doelgroep);
        var open = await ZoekAsync(db => db.Meldingen.Where(m => m.DoelgroepId == Wereld.Doelgroep).NogNietBesloten().ToListAsync());
        Assert.True(open.Count > 2);
        var zitting = await Wereld.EenZittingAsync(tafel, [open[0]], [.. open.Skip(1)], begonnen: true);
        await using var db = Open();
        var voorzitter = Wereld.Als("triagevoorzitter");
        db.Open(voorzitter);
        var bij = await db.Zittingen.Include(z => z.Agenda).Include(z => z.Gasten).Include(z => z.Kring).AsTracking().SingleAsync(z => z.Id == zitting.Id);
        bij.ZetGasten([.. Partnermensen.Select(p => new Vastedeelnemer(Wereld.Mensen[p], Tafeldeel.Een))], voorzitter);
        bij.NaarDeelTwee(voorzitter);
        await db.SaveChangesAsync();
        Assert.Equal(open.Count * Partnermensen.Length, bij.Kring.Count(k => k.GeslotenOp is null));
    }

    private NieuweBijdrage Nieuw(Random toeval, Bevraging vraag, OrganisatieId[] lezers, PersoonId over, DateOnly dag)
    {
        var merk = string.Create(CultureInfo.InvariantCulture, $"merkwoord{feiten.Count:0000}x");
        var aan = toeval.GetItems(lezers, 1 + toeval.Next(3)).Distinct().ToList();
        var vervalt = dag.AddDays(toeval.Next(4) == 0 ? 5 : 40);
        feiten.Add(new(merk, vraag.AanOrganisatieId, [.. aan], vervalt, false));
        return new($"Hier staat {merk} in.", toeval.Next(2) == 0 ? FeitOfOordeel.Feit : FeitOfOordeel.Oordeel, aan, vervalt, toeval.Next(2) == 0 ? over : null);
    }

    private Task<Dictionary<string, List<Guid>>> IdsAsync() => ZoekAsync(async db => new Dictionary<string, List<Guid>>(StringComparer.Ordinal)
    {
        ["melding"] = await db.Meldingen.Select(m => m.Id.Waarde).ToListAsync(),
        ["bevraging"] = await db.Bevragingen.Select(b => b.Id.Waarde).ToListAsync(),
        ["bijdrage"] = await db.Bijdragen.Select(b => b.Id).Take(3).ToListAsync(),
        ["persoon"] = await db.Personen.Select(p => p.Id.Waarde).Take(2).ToListAsync(),
        ["organisatie"] = await db.Organisaties.Select(o => o.Id.Waarde).ToListAsync(),
        ["casus"] = await db.Casussen.Select(c => c.Id.Waarde).ToListAsync(),
        ["tafel"] = await db.Triagetafels.Select(t => t.Id.Waarde).ToListAsync(),
        ["zitting"] = await db.Zittingen.Select(z => z.Id.Waarde).ToListAsync(),
        ["terugkoppeling"] = await db.Terugkoppelingen.Select(t => t.Id.Waarde).ToListAsync(),
    });

    /// <summary>Every page with every object, every filter and search that it offers, and every endpoint that reads.</summary>
    private async IAsyncEnumerable<(string Waar, string Inhoud)> AllesVanAsync(string gebruiker, Dictionary<string, List<Guid>> ids)
    {
        using var bezoeker = await AlsAsync(gebruiker);
        foreach (var pad in Eindpunten.Paginas(Omgeving.Fabriek).SelectMany(p => Adressen(p.Sjabloon, ids)).Distinct())
        {
            var pagina = await bezoeker.GaAsync(pad);
            if (pagina.Status != HttpStatusCode.OK)
            {
                continue;
            }

            yield return (pad, pagina.Document.DocumentElement.OuterHtml);
            foreach (var vraag in pagina.Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Where(f => f.Method.Equals("get", StringComparison.OrdinalIgnoreCase)).SelectMany(f => Vragen(f, pagina.Adres.AbsolutePath)))
            {
                var antwoord = await bezoeker.GaAsync(vraag);

                // The word that was asked for comes back in the search box and in what the page says it looked for: that is no find. The sentence of the fact would be.
                foreach (var veld in antwoord.Document.QuerySelectorAll("input"))
                {
                    veld.RemoveAttribute("value");
                }

                antwoord.Document.QuerySelectorAll("a").ToList().ForEach(a => a.RemoveAttribute("href"));
                var inhoud = antwoord.Document.QuerySelector("main")!.InnerHtml;
                yield return (vraag, inhoud.Contains($"staat {feiten[0].Merk}", StringComparison.Ordinal) ? inhoud : inhoud.Replace(feiten[0].Merk, string.Empty, StringComparison.Ordinal));
            }
        }

        using var klant = await ApiAlsAsync(gebruiker);
        foreach (var eindpunt in Omgeving.Fabriek.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal) && e.Metadata.GetMetadata<RechtAttribute>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET")))
        {
            foreach (var pad in Adressen(eindpunt.RoutePattern.RawText!["/api/v1/".Length..].TrimEnd('/'), ids).SelectMany(a => a == "bevragingen" ? [a, a + "?open=false"] : new[] { a }))
            {
                yield return ("/api/v1/" + pad, (await klant.HaalAsync(pad)).Tekst);
            }
        }
    }

    /// <summary>The address with every known id for its first key; other keys get an id that is not there.</summary>
    private static IEnumerable<string> Adressen(string sjabloon, Dictionary<string, List<Guid>> ids)
    {
        const string organisatie = "{organisatie:guid}";
        if (sjabloon.Contains(organisatie, StringComparison.Ordinal))
        {
            return ids["organisatie"].SelectMany(o => Adressen(sjabloon.Replace(organisatie, o.ToString(), StringComparison.Ordinal), ids));
        }

        return Gevuld(sjabloon, ids);
    }

    private static IEnumerable<string> Gevuld(string sjabloon, Dictionary<string, List<Guid>> ids)
    {
        var delen = sjabloon.Split('/').Select(d => d.StartsWith('{') ? d.Trim('{', '}').Split(':')[0].TrimEnd('?') : null).OfType<string>().ToList();
        var eerste = delen.FirstOrDefault(ids.ContainsKey);
        foreach (var id in eerste is null ? [Guid.Empty] : ids[eerste])
        {
            yield return string.Join('/', sjabloon.Split('/').Select(d => !d.StartsWith('{') ? d : eerste is not null && d.StartsWith("{" + eerste + ":", StringComparison.Ordinal) ? id.ToString() : d.Contains(":int", StringComparison.Ordinal) ? "2026" : Guid.NewGuid().ToString()));
        }
    }

    /// <summary>A filter with each of its choices, and a search for a word of a fact.</summary>
    private IEnumerable<string> Vragen(IHtmlFormElement formulier, string pad)
    {
        var basis = (formulier.GetAttribute("action") ?? pad).Split('?')[0];
        var zoek = string.Join('&', formulier.Elements.OfType<IHtmlInputElement>().Where(i => i.Name is { Length: > 0 } && i.Type is "text" or "search").Select(i => $"{i.Name}={feiten[0].Merk}"));
        yield return $"{basis}?{zoek}";
        foreach (var keuze in formulier.Elements.OfType<IHtmlSelectElement>().Where(s => s.Name is { Length: > 0 }))
        {
            foreach (var optie in keuze.Options)
            {
                yield return $"{basis}?{keuze.Name}={Uri.EscapeDataString(optie.Value)}";
            }
        }
    }

    private sealed record Feit(string Merk, OrganisatieId Gever, HashSet<OrganisatieId> Aan, DateOnly VervaltOp, bool Teruggenomen);
}

public sealed class OntvangersOpSqlite(Omgeving<SqliteDatabank> omgeving) : OntvangersTests<SqliteDatabank>(omgeving);

public sealed class OntvangersOpPostgres(Omgeving<PostgresDatabank> omgeving) : OntvangersTests<PostgresDatabank>(omgeving);
