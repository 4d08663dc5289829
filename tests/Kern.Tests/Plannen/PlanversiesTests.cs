using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Besluit 0007: nothing is copied, and yet an old version can always be shown as it was.</summary>
public sealed class PlanversiesTests
{
    [Fact]
    public void Wat_men_ook_doet_elke_vastgestelde_versie_blijft_zoals_zij_was() =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 9]).Array[0, 40].Sample(stappen =>
        {
            var persoon = PersoonId.Nieuw();
            var casus = Een.Casus().MetRegisseur().Met(persoon);
            var plan = new PlanVanAanpak(casus, Een.Handeling());
            var interventies = new List<Interventie>();
            var gezet = new Dictionary<int, string>();
            foreach (var (stap, keuze) in stappen)
            {
                var voor = Toon(plan.Huidig.Nummer);
                try
                {
                    Doe(stap, keuze);
                }
                catch (RegelGeschonden)
                {
                    Assert.Equal(voor, Toon(plan.Huidig.Nummer));
                }

                Assert.All(gezet, v => Assert.Equal(v.Value, Toon(v.Key)));
                if (plan.Huidig.VastgesteldOp is not null)
                {
                    gezet[plan.Huidig.Nummer] = Toon(plan.Huidig.Nummer);
                }
            }

            // Numbers rise by one, and only the last version may be open.
            Assert.Equal(Enumerable.Range(1, plan.Versies.Count), plan.Versies.Select(v => v.Nummer));
            Assert.All(plan.Versies.SkipLast(1), v => Assert.NotNull(v.VastgesteldOp));

            void Doe(int stap, int keuze)
            {
                switch (stap)
                {
                    case 0 or 1: plan.StelDoel(casus, persoon, Een.Huisvesting, $"Doel {keuze}", null); break;
                    case 2: plan.LaatDoelVallen(plan.Doelen.Count == 0 ? Guid.Empty : plan.Doelen[keuze % plan.Doelen.Count].Id); break;
                    case 3: plan.StelVast(casus, _ => "Iemand", Een.Handeling()); break;
                    case 4: plan.StelBij(casus, "Aanleiding", Een.Handeling()); break;
                    case 5: interventies.Add(plan.VoegInterventieToe(casus, persoon, $"Interventie {keuze}", Aard.Zorg, Een.Jeugdzorg, new(Een.Vandaag, null), null, Een.Handeling())); break;
                    case 6 when interventies.Count > 0: plan.LaatInterventieVallen(interventies[keuze % interventies.Count]); break;
                    case 7 when interventies.Count > 0: plan.NeemInterventieTerug(interventies[keuze % interventies.Count]); break;
                    default: break;
                }
            }

            string Toon(int versie) => string.Join(' ', plan.DoelenIn(versie).Select(d => $"{d.Id}{d.Omschrijving}").Concat(interventies.Where(i => i.StaatIn(versie)).Select(i => $"{i.Id}{i.Naam}")));
        }, iter: 500);
}
