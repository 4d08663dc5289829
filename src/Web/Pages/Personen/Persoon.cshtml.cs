using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>One person, with what this viewer may see of meldingen and cases.</summary>
[Recht(PersoonRecht.Lezen)]
public sealed class PersoonModel(PartituurDb db) : Pagina(db)
{
    public Persoon Persoon => Van<Persoon>();

    public IReadOnlyList<PersoonLezing.Naamrij> Samengevoegd { get; private set; } = [];

    public PersoonLezing.Naamrij? HoortBij { get; private set; }

    public IReadOnlyList<PersoonLezing.RelatieRij> Relaties { get; private set; } = [];

    public IReadOnlyList<PersoonLezing.MeldingRij> Meldingen { get; private set; } = [];

    public IReadOnlyList<PersoonLezing.CasusRij> Casussen { get; private set; } = [];

    public IReadOnlyList<VerbandLezing.Rij> Verbanden { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var lezing = await PersoonLezing.LeesAsync(Db, Persoon);
        (Samengevoegd, HoortBij, Relaties) = (lezing.Samengevoegd, lezing.HoortBij, lezing.Relaties);
        (Meldingen, Casussen) = (lezing.Meldingen, lezing.Casussen);
        Verbanden = await VerbandLezing.VanAsync(Db, Persoon.Id, HttpContext.RequestAborted);
    }
}
