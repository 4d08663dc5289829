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
            voortgang?.Report(("Huizen en partners", 1, 1));
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

    /// <summary>The stories in order of their day, because meldingen and cases get their numbers in that order.</summary>
    private static async Task VertelAsync(Verteller v)
    {
        var (noord, midden) = (Bezetting.Noord(v.Kaart), Bezetting.Midden(v.Kaart));
        var (reeksNoord, reeksMidden) = (new Overlegreeks(v, noord), new Overlegreeks(v, midden));
        var jaarNoord = new Jaar(v, noord, reeksNoord, Namen.Noord, 2012);
        var jaarMidden = new Jaar(v, midden, reeksMidden, Namen.Midden, 2013);
        List<(DateOnly Dag, Func<Task> Vertel)> verhalen =
        [
            .. jaarNoord.Zaken(Jaarbeeld.Noord).Select(z => (z.Dag, (Func<Task>)(() => jaarNoord.VertelAsync(z)))),
            .. jaarMidden.Zaken(Jaarbeeld.Midden).Select(z => (z.Dag, (Func<Task>)(() => jaarMidden.VertelAsync(z)))),
            .. new Heden(v, reeksNoord).Verhalen(),
            .. new Gezin(v, reeksNoord).Verhalen(),
            (v.Tijd.Vandaag, () => new HedenMidden(v).VertelAsync()),
        ];
        await new Archief(v).VertelAsync();
        var gedaan = 0;
        foreach (var (_, vertel) in verhalen.OrderBy(w => w.Dag))
        {
            v.Meld("Meldingen en casussen van een jaar", gedaan++, verhalen.Count);
            await vertel();
        }

        v.Meld("Meldingen en casussen van een jaar", verhalen.Count, verhalen.Count);
        v.Meld("Terugkijken op besluiten", 0, 2);
        await new Terugkijken(v, noord).VertelAsync();
        v.Meld("Terugkijken op besluiten", 1, 2);
        await new Terugkijken(v, midden).VertelAsync();
        v.Meld("Terugkijken op besluiten", 2, 2);
        v.Meld("Belemmeringen en doorzettingsmacht", 0, 2);
        await new Macht(v, noord).VertelAsync();
        v.Meld("Belemmeringen en doorzettingsmacht", 1, 2);
        await new Macht(v, midden).VertelAsync();
        v.Meld("Belemmeringen en doorzettingsmacht", 2, 2);
        v.Meld("Nazorg en kosten", 0, 2);
        await new Naloop(v, noord).VertelAsync();
        v.Meld("Nazorg en kosten", 1, 2);
        await new Naloop(v, midden).VertelAsync();
        v.Meld("Nazorg en kosten", 2, 2);
        v.Meld("Twijfels over personen", 0, 1);
        await new Twijfels(v).BeoordeelAsync(noord);
        v.Meld("Twijfels over personen", 1, 1);
        v.Meld("Zittingen van de triagetafel", 0, 1);
        await Triagetafels.ZittingenAsync(v);
        v.Meld("Zittingen van de triagetafel", 1, 1);
        v.Meld("Overleggen die zijn gehouden", 0, 1);
        await new Verslagen(v, noord).VertelAsync();
        v.Meld("Overleggen die zijn gehouden", 1, 1);
        v.Meld("Overleggen voorbereiden", 0, 2);
        await new Vooraf(v, noord).VertelAsync();
        await Heden.NoodpakketVanVandaagAsync(v);
        v.Meld("Overleggen voorbereiden", 1, 2);
        await new Vooraf(v, midden).VertelAsync();
        v.Meld("Overleggen voorbereiden", 2, 2);
        v.Meld("Uren van partners", 0, 2);
        await new Uren(v).VertelAsync(v.Kaart.Noord, Netwerkgegevens.Noord, Netwerkgegevens.Partners);
        v.Meld("Uren van partners", 1, 2);
        await new Uren(v).VertelAsync(v.Kaart.Midden, Netwerkgegevens.Midden, Netwerkgegevens.PartnersMidden);
        v.Meld("Uren van partners", 2, 2);
    }
}
