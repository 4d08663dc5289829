using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>The visible set of contributions: nobody finds a fact outside its recipients, and every recipient finds it until its day (wet.md L2).</summary>
public sealed class BijdragezichtTests
{
    private const int Werelden = 4_000;
    private const int Databanken = 40;

    private static readonly OrganisatieId[] Partners = [Een.Politie, Een.Jeugdzorg, Een.VeiligThuis, Een.School];
    private static readonly OrganisatieId[] Lezers = [.. Partners, Een.EigenOrganisatie];

    /// <summary>A world is a drawn viewer (roles, organisation, house, convenant, day) in one of forty drawn databases of facts.</summary>
    [Fact]
    public async Task In_elke_wereld_is_te_vinden_wat_men_mag_lezen_en_niets_anders()
    {
        var toeval = new Random(4);
        var (gevonden, verborgen) = (0, 0);
        for (var databank = 0; databank < Databanken; databank++)
        {
            using var geheugen = new Geheugen();
            var feiten = await VulAsync(geheugen, toeval);
            await using var db = geheugen.Als(Een.Kijker(Rol.Beheerder));
            for (var i = 0; i < Werelden / Databanken; i++)
            {
                var kijker = new Kijker(
                    ProfessionalId.Nieuw(),
                    "Test",
                    Lezers[toeval.Next(Lezers.Length)],
                    toeval.Next(6) == 0 ? Een.AnderHuis : Een.Huis,
                    new HashSet<Rol> { (Rol)toeval.Next(Enum.GetValues<Rol>().Length), toeval.Next(2) == 0 ? Rol.Partnerprofessional : (Rol)toeval.Next(Enum.GetValues<Rol>().Length) },
                    toeval.Next(4) != 0);
                var dag = Een.Vandaag.AddDays(toeval.Next(25));
                db.Kijk(kijker, dag);
                var mag = feiten.Where(f => Mag(kijker, f, dag)).Select(f => f.Id).Order().ToList();
                Assert.Equal(mag, (await db.Bijdragen.AsNoTracking().Select(b => b.Id).ToListAsync()).Order());
                Assert.Equal(mag.Count, await db.Bijdragen.CountAsync());
                Assert.Subset(mag.ToHashSet(), (await db.Bevragingen.AsNoTracking().ToListAsync()).SelectMany(b => b.Bijdragen).Select(b => b.Id).ToHashSet());
                (gevonden, verborgen) = (gevonden + mag.Count, verborgen + feiten.Count - mag.Count);
            }
        }

        // Worlds in which nothing is hidden or nothing is found prove nothing.
        Assert.True(gevonden > Werelden && verborgen > Werelden * 3, $"{gevonden} {verborgen}");
    }

    /// <summary>The rule in other words than the software's: who gave it, who it was given to, and the house when it was given to the house.</summary>
    private static bool Mag(Kijker kijker, Bijdrage feit, DateOnly dag)
    {
        if (!kijker.HeeftConvenant || kijker.Huis != Een.Huis)
        {
            return false;
        }

        var huis = kijker.Rollen.Overlaps([Rol.Triagevoorzitter, Rol.Administratie, Rol.Procesregisseur]);
        var partner = kijker.Rollen.Contains(Rol.Partnerprofessional);
        var aan = feit.Ontvangers.Select(o => o.OrganisatieId).ToHashSet();
        return (partner && feit.GeverId == kijker.Organisatie)
            || (dag < feit.VervaltOp && (((huis || partner) && aan.Contains(kijker.Organisatie)) || (huis && aan.Contains(Een.EigenOrganisatie))));
    }

    private static async Task<IReadOnlyList<Bijdrage>> VulAsync(Geheugen geheugen, Random toeval)
    {
        var feiten = new List<Bijdrage>();
        for (var m = 0; m < 3; m++)
        {
            var melding = Een.Melding(nummer: $"2026-{m:0000}");
            var dingen = new List<object> { melding };
            foreach (var gever in toeval.GetItems(Partners, 3).Distinct())
            {
                var vraag = new Bevraging(melding, gever, "Doel", Een.Vandaag.AddDays(3), Een.Handeling());
                vraag.Verrijk(
                    [.. Enumerable.Range(0, 1 + toeval.Next(3)).Select(i => new NieuweBijdrage($"Feit {i}", FeitOfOordeel.Feit, toeval.GetItems(Lezers, 1 + toeval.Next(3)), Een.Vandaag.AddDays(1 + toeval.Next(30))))],
                    [],
                    Een.Handeling(voor: gever));
                dingen.Add(vraag);
                feiten.AddRange(vraag.Bijdragen);
            }

            await geheugen.BewaarAsync([.. dingen]);
        }

        return feiten;
    }
}
