using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

public sealed class MatchvoorstelTests
{
    [Fact]
    public void Twijfel_wacht_op_een_mens_en_een_besluit_is_terug_te_nemen()
    {
        var twijfel = new Twijfel(PersoonId.Nieuw(), PersoonId.Nieuw(), "dezelfde naam en hetzelfde adres");
        var voorstel = new Matchvoorstel(Een.Huis, twijfel, Een.Handeling());
        Assert.Equal((Een.Huis, twijfel.Een, twijfel.Twee, twijfel.Reden), (voorstel.HuisId, voorstel.Een, voorstel.Twee, voorstel.Reden));
        Assert.Equal((Matchoordeel.Open, Een.Nu, voorstel.Id), (voorstel.Oordeel, voorstel.GevondenOp, voorstel.Sleutel));
        Assert.Equal(["match-voorgesteld"], voorstel.Sporen());

        var later = Een.Nu.AddHours(1);
        Assert.Equal(["match-beoordeeld"], voorstel.SporenVan(() => voorstel.Beoordeel(Matchoordeel.VerschillendePersonen, Een.Handeling(Een.Medewerker, op: later))));
        Assert.Equal((Matchoordeel.VerschillendePersonen, Een.Medewerker, later), (voorstel.Oordeel, voorstel.BeoordeeldDoor, voorstel.BeoordeeldOp));
        voorstel.Beoordeel(Matchoordeel.Open, Een.Handeling());
        Assert.Equal(Matchoordeel.Open, voorstel.Oordeel);
    }
}
