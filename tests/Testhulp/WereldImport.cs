using Partituur.Kern.Meldingen;

namespace Partituur.Testhulp;

public sealed partial class Wereld
{
    /// <summary>An import of one melding and one bad row; prepared, or taken in.</summary>
    public async Task<Import> EenImportAsync(bool klaar = false)
    {
        var (nummer, naam) = ($"I-{Interlocked.Increment(ref teller)}", $"Ingelezen{Interlocked.Increment(ref teller)}");
        string[] koppen = ["nummer", "ontvangen op", "melder", "doelgroep", "gemeente", "aanleiding", "rol", "achternaam", "geboortedatum", "geinformeerd"];
        string[][] rijen = [[nummer, "3-2-2026", "Politie", "Jeugd", "Venlo", "Ruzie", "betrokkene", naam, "17-5-1990", "ja"], [nummer + "x", "3-2-2026", "Politie", "Jeugd", "Venlo", "Ruzie", "betrokkene", naam, "31-2-1990", "ja"]];
        await using var db = databank.Open();
        var handeling = Als("administratie");
        db.Open(handeling);
        var import = await new Importen(db).BereidVoorAsync("proef.csv", koppen, [.. rijen.Select((r, i) => new Importrij(i + 2, r))], Huis, handeling);
        if (klaar)
        {
            import.Start();
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        if (klaar)
        {
            await new Inlezen(db, klok).VoerUitAsync(import.Id);
        }

        return import;
    }
}
