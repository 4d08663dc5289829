using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Demo.Wereld;

/// <summary>A sign-in that the demonstration wants: which professional, with which name, and what there is to see.</summary>
public sealed record DemoAccount(ProfessionalId ProfessionalId, string Gebruikersnaam, IReadOnlyList<Rol> Rollen, string Uitleg);

/// <summary>
/// The demonstration world: two houses, their partners, one family told by hand and a scaled-down year around it. Everybody is invented. Made through
/// the domain's own methods with the moment at which each thing happened, so that it cannot show what the software would refuse.
/// </summary>
public static class DemoWereld
{
    /// <summary>Loads it in one transaction; a second time it finds the accounts and makes nothing.</summary>
    /// <param name="db">A context that looks as the installation.</param>
    /// <param name="klok">All dates are relative to it.</param>
    /// <param name="voortgang">Told the step, how many are done and how many there are.</param>
    /// <param name="stop">Cancellation.</param>
    public static async Task<IReadOnlyList<DemoAccount>> LaadAsync(PartituurDb db, TimeProvider klok, IProgress<(string Stap, int Gedaan, int Totaal)>? voortgang, CancellationToken stop)
    {
        if (await Netwerkopbouw.BestaandeAccountsAsync(db, stop) is { } bestaand)
        {
            return bestaand;
        }

        // A half-made world would look finished the second time; and one transaction is what makes thousands of small saves fast on SQLite.
        var savepoints = db.Database.AutoSavepointsEnabled;
        db.Database.AutoSavepointsEnabled = false;
        await using var transactie = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        try
        {
            var tijd = new Tijd(klok);
            voortgang?.Report(("Huizen en partners", 0, 1));
            var kaart = await new Netwerkopbouw(db, tijd, stop).BouwAsync();
            var bezet = await db.Personen.Where(p => p.Bsn != null).Select(p => p.Bsn!.Value).ToListAsync(stop);
            var verteller = new Verteller(db, kaart, tijd, new Bsns(bezet), voortgang, stop);
            await VertelAsync(verteller);
            if (transactie is not null)
            {
                await transactie.CommitAsync(stop);
            }

            return Netwerkopbouw.Accounts(kaart);
        }
        finally
        {
            db.ChangeTracker.Clear();
            db.Database.AutoSavepointsEnabled = savepoints;
        }
    }

    private static async Task VertelAsync(Verteller verteller)
    {
        await new Gezin(verteller).VertelAsync();
    }
}
