using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Tests.Casussen;

/// <summary>Whatever people do in whatever order: a case is never in a state that cannot be, and a refused verb changes nothing.</summary>
public sealed class CasusLoopTests
{
    private static readonly ProfessionalId[] Mensen = [Een.Regisseur, Een.AndereRegisseur, Een.Jeugdwerker];
    private static readonly PersoonId[] Personen = [PersoonId.Nieuw(), PersoonId.Nieuw()];
    private static readonly StandVanZaken Bezig = new(["Bel de school"], ["Begeleiding"], []);

    private static readonly Action<Casus, int>[] Werkwoorden =
    [
        (c, n) => c.Betrek(Personen[n % 2], "betrokkene"),
        (c, n) => c.HoudBuitenPlan(Personen[n % 2], "Heeft al hulp"),
        (c, n) => c.NeemOpInPlan(Personen[n % 2]),
        (c, n) => c.WijsProcesregisseurToe(Mensen[n], Een.Handeling(), n == 0 ? null : Een.Toets(n == 1)),
        (c, n) => c.WijsVervangerAan(Mensen[n]),
        (c, _) => c.VervangingEindigt(),
        (c, n) => c.WijsCasemanagerAan(Mensen[n]),
        (c, n) => c.NodigUit(Mensen[n], Een.Jeugdzorg, Een.Handeling()),
        (c, n) => c.NeemtAfscheidVan(Mensen[n], Een.Handeling()),
        (c, n) => c.LegEssentieVast(n == 0 ? " " : "Eerst een dak"),
        (c, _) => c.GaatNaarAnalyse(),
        (c, _) => c.PlanWordtVoorbereid(),
        (c, _) => c.PlanIsVastgesteld(),
        (c, n) => c.SchaalAf("Reden", n == 0 ? " " : "Wijkteam", "Contact", n == 1 ? Bezig : Casusopbouw.AllesKlaar, Een.Handeling()),
        (c, n) => c.SluitAf(n == 0 ? " " : "Reden", n == 1 ? Bezig : Casusopbouw.AllesKlaar, Een.Handeling()),
        (c, n) => c.Heropen(n == 0 ? " " : "Nieuwe melding", Een.Handeling()),
    ];

    [Fact]
    public void Geen_reeks_van_werkwoorden_brengt_een_casus_in_een_onmogelijke_toestand() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, Werkwoorden.Length - 1], Gen.Int[0, 2]).Array[0, 30]).Sample((procesregie, stappen) =>
        {
            var casus = Een.Casus(regie: procesregie ? Regie.Procesregie : Regie.Casusoverleg);
            foreach (var (werkwoord, keuze) in stappen)
            {
                var (voor, was) = (Breekt.Foto(casus), casus.Status);
                try
                {
                    Werkwoorden[werkwoord](casus, keuze);
                    MoetKunnen(casus, was);
                }
                catch (RegelGeschonden)
                {
                    Assert.Equal(voor, Breekt.Foto(casus));
                }
            }
        }, iter: 500);

    private static void MoetKunnen(Casus casus, CasusStatus was)
    {
        // The arrows of the flow (domein.md); a status that stays is no arrow.
        Assert.True(casus.Status == was || (was, casus.Status) is
            (CasusStatus.Open, CasusStatus.Analyse) or (< CasusStatus.PlanInVoorbereiding, CasusStatus.PlanInVoorbereiding) or (< CasusStatus.InUitvoering, CasusStatus.InUitvoering)
            or (< CasusStatus.Afgeschaald, CasusStatus.Afgeschaald or CasusStatus.Afgesloten) or (>= CasusStatus.Afgeschaald, CasusStatus.Analyse), $"{was} → {casus.Status}");
        Assert.Equal(casus.Loopt, casus.Afronding is null);
        Assert.Equal(casus.Status == CasusStatus.Afgeschaald, casus.Afronding?.Ontvanger is not null);

        // Who directs has procesregie, and is neutral.
        Assert.False(casus.ProcesregisseurId is not null && casus.Regie != Regie.Procesregie);
        Assert.False(casus.VervangerId is not null && casus.ProcesregisseurId is null);
        Assert.False(casus.VervangerId is not null && casus.VervangerId == casus.ProcesregisseurId);
        Assert.False(casus.CasemanagerId is not null && (casus.CasemanagerId == casus.ProcesregisseurId || casus.CasemanagerId == casus.VervangerId));
        Assert.True(casus.CasemanagerId is null || casus.Deelnemers.Any(d => d.ProfessionalId == casus.CasemanagerId && d.Tot is null));
        Assert.False(casus.Regie == Regie.Procesregie && !casus.Loopt && casus.ProcesregisseurId is null);

        // Nobody is twice in it.
        Assert.Distinct(casus.Personen.Select(p => p.PersoonId));
        Assert.Distinct(casus.Deelnemers.Where(d => d.Tot is null).Select(d => d.ProfessionalId));
    }
}
