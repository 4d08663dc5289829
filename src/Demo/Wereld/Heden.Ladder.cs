using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Wereld;

/// <summary>Cases on another rung: one that stands still, and one that is offered to the other house.</summary>
internal sealed partial class Heden
{
    private async Task StaatStilAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Politie Limburg", 1), t.Werk(90, 10), "O³MP", Horst, "Man van 51 bedreigt ambtenaren en buren over zijn tuin. Hij drinkt, heeft schulden en is zijn werk kwijt.",
            [Iemand("Harrie", "Verstappen-Lucassen", Geslacht.Man, 51, Adres("Kranestraat", "18", "5961 GX", "Horst"))]);
        await verhaal.BevraagAsync(t.Werk(89, 11), ["GGZ", "Verslavingszorg"]);
        await verhaal.AntwoordAsync(k["ggz"], t.Werk(87, 9), (b, h) => b.AntwoordBekendZonderBijdrage(h));
        await verhaal.BesluitAsync(t.Werk(84, 15), Procesregie("Straf, zorg en de gemeente raken elkaar hier.", "Drank, schulden, werkloosheid en bedreiging.", "GGZ, politie en gemeente doen nu elk een stuk.", "Buren durven hun tuin niet in.", "regisseur2"));
        await verhaal.KoppelTerugAsync(t.Werk(83, 10));
        await verhaal.WijsToeAsync(t.Werk(82, 10), k["regisseur2"], k["regisseur"]);
        await verhaal.NodigUitAsync(t.Werk(81, 10), k["ggz"], k["politie"]);
        await verhaal.SpreekAfAsync(t.Werk(30, 11), k["politie"], 10, "Langsgaan zodra hij terug is");
        await verhaal.DoeInCasusAsync(CasusRecht.Afschalen, t.Werk(12, 14), h => new Opschorten(v.Db).VoerUitAsync(verhaal.Casus, t.Dag(25), "Harrie is opgenomen in een kliniek. Tot hij terugkomt valt er niets te doen; de kliniek belt een week van tevoren.", h, v.Stop));
        verhaal.LaatLos();
    }

    private async Task WordtAangebodenAanMiddenAsync()
    {
        var verhaal = Nieuw();
        await verhaal.MeldAsync(k.Van("Politie Limburg", 1), t.Werk(52, 10), "Huiselijk geweld", VenloOost, "Ruzie tussen ex-partners bij het halen en brengen van de kinderen. Zij verhuist naar Roermond.",
            [Iemand("Daisy", "Kusters", Geslacht.Vrouw, 31, Adres("Straelseweg", "210", "5911 CV", "Venlo")), Iemand("Jeffrey", "Kusters-Bongers", Geslacht.Man, 34, Adres("Herungerweg", "44", "5911 AM", "Venlo"), "ex-partner", Relatiesoort.ExPartner)]);
        await verhaal.BesluitAsync(t.Werk(48, 15), new(Uitkomst.Casusoverleg, "Straf en hulp moeten op elkaar passen.", null, null, null, null));
        await verhaal.KoppelTerugAsync(t.Werk(47, 10));
        await verhaal.DoeInCasusAsync(CasusRecht.Afschalen, t.Kantoor(2, 11), h => new CasusOverdragen(v.Db).BiedAanAsync(
            verhaal.Casus,
            new(Overdrachtsoort.Huis, null, null, k.Midden, "Zij woont sinds deze maand in Roermond, en daar zijn nu ook de zorgen.", "Dit gezin woont nu in Roermond. Kunt u het verder helpen?", "Er zijn afspraken over het halen en brengen. Beiden komen die na als iemand meekijkt.", new(true, true, true, true), [.. verhaal.Casus.Personen.Select(p => p.PersoonId)]),
            h,
            v.Stop));
        verhaal.LaatLos();
    }

    /// <summary>The unit of a group, with everybody of the case as a member.</summary>
    private Task<Verband> GaatOverGroepAsync(Verhaal verhaal, string naam, string plek, DateTimeOffset op) => verhaal.DoeInCasusAsync(CasusRecht.Samenstellen, op, async h =>
    {
        var groep = new Verband(k.Noord, Verbandsoort.Groep, naam, plek, null, h);
        foreach (var lid in verhaal.Casus.Personen)
        {
            groep.NeemOp(await v.Db.Personen.FirstAsync(p => p.Id == lid.PersoonId, v.Stop), lid.Rol, null, null, h);
        }

        v.Db.Add(groep);
        verhaal.Casus.GaatOverVerband(groep);
        return groep;
    });
}
