using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>Drawn worlds of meldingen, questions and facts, each fact with a word of its own that can be looked for.</summary>
public abstract class Feitenproef<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private static readonly string[] Partners = ["Politie", "Jeugdzorg", "GGZ", "Veilig Thuis", "Gemeente"];

    protected List<Feit> Feiten { get; } = [];

    /// <summary>A melding of twelve days ago with one or two people; partners that were asked answer in all the ways there are.</summary>
    protected async Task EenWereldAsync(Random toeval, bool besloten)
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
                    var weg = Feiten.FindIndex(f => nieuw[0].Tekst.Contains(f.Merk, StringComparison.Ordinal));
                    Feiten[weg] = Feiten[weg] with { Teruggenomen = true };
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

    private NieuweBijdrage Nieuw(Random toeval, Bevraging vraag, OrganisatieId[] lezers, PersoonId over, DateOnly dag)
    {
        var merk = string.Create(CultureInfo.InvariantCulture, $"merkwoord{Feiten.Count:0000}x");
        var aan = toeval.GetItems(lezers, 1 + toeval.Next(3)).Distinct().ToList();
        var vervalt = dag.AddDays(toeval.Next(4) == 0 ? 5 : 40);
        Feiten.Add(new(merk, vraag.AanOrganisatieId, [.. aan], vervalt, false));
        return new($"Hier staat {merk} in.", toeval.Next(2) == 0 ? FeitOfOordeel.Feit : FeitOfOordeel.Oordeel, aan, vervalt, toeval.Next(2) == 0 ? over : null);
    }

    protected sealed record Feit(string Merk, OrganisatieId Gever, HashSet<OrganisatieId> Aan, DateOnly VervaltOp, bool Teruggenomen);
}
