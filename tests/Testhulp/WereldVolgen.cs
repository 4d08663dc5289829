using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;

namespace Partituur.Testhulp;

/// <summary>What drifts in a case.</summary>
public sealed partial class Wereld
{
    /// <summary>An open actie that was agreed on long ago and should have been done so many days ago.</summary>
    public async Task<Actie> EenTeLateActieAsync(Casus casus, string eigenaar, int dagenTeLaat, string wat = "Bel de school")
    {
        var toen = Als("procesregisseur", klok.GetUtcNow().AddDays(-dagenTeLaat - 1));
        await using var db = databank.Open();
        db.Open(toen);
        var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id);
        var actie = new Actie(van, wat, Mensen[eigenaar], Als(eigenaar).VanOrganisatie, Vandaag.AddDays(-dagenTeLaat), toen);
        db.Add(actie);
        await db.SaveChangesAsync();
        return actie;
    }

    /// <summary>A meeting of days ago about this case, with who of the partners was there.</summary>
    public async Task<Casusoverleg> EenGehoudenOverlegAsync(Casus casus, int dagenGeleden, params (string Organisatie, bool WasErBij)[] aanwezig)
    {
        var toen = Als("administratie", klok.GetUtcNow().AddDays(-dagenGeleden));
        await using var db = databank.Open();
        db.Open(toen);
        var overleg = new Casusoverleg(Huis, Doelgroep, Organisaties["Veilig Thuis"], toen.Dag, new TimeOnly(14, 0), "Stadhuis", toen);
        overleg.Agendeer(await db.Casussen.SingleAsync(c => c.Id == casus.Id));
        foreach (var (organisatie, was) in aanwezig)
        {
            overleg.WasAanwezig(Organisaties[organisatie], was);
        }

        db.Add(overleg);
        await db.SaveChangesAsync();
        return overleg;
    }

    /// <summary>Makes one of the participants the casemanager.</summary>
    public async Task WordtCasemanagerAsync(Casus casus, string gebruiker)
    {
        await using var db = OpenAls("procesregisseur", out _);
        (await db.Casussen.AsTracking().SingleAsync(c => c.Id == casus.Id)).WijsCasemanagerAan(Mensen[gebruiker]);
        await db.SaveChangesAsync();
    }
}
