using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Testhulp;

/// <summary>What stands beside a melding: questions, files, the same incident.</summary>
public sealed partial class Wereld
{
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n");

    public static byte[] Docx { get; } = EenDocx();

    /// <summary>A form for huiselijk geweld: whether there is a weapon (owed), and how many children. It holds from today unless it is being made.</summary>
    public async Task<Meldformulier> EenFormulierAsync(bool inDeMaak = false)
    {
        await using var db = OpenAls("beheerder", out var handeling);
        var doelgroep = await db.Doelgroepen.FirstAsync(d => d.Id == Doelgroep);
        var vorige = await db.Meldformulieren.Where(f => f.DoelgroepId == Doelgroep).OrderByDescending(f => f.Nummer).FirstOrDefaultAsync();
        var formulier = new Meldformulier(doelgroep, null);
        if (vorige is not null)
        {
            formulier = new Meldformulier(doelgroep, vorige);
        }
        else
        {
            formulier.VoegToe("Is er een wapen in huis?", "Ook een mes telt.", Veldvorm.JaNee, !inDeMaak, []);
            formulier.VoegToe("Hoeveel kinderen wonen er?", null, Veldvorm.Getal, false, []);
        }

        if (!inDeMaak)
        {
            formulier.GaIn(Vandaag, handeling);
        }

        db.Add(formulier);
        await db.SaveChangesAsync();
        return formulier;
    }

    /// <returns>The id of a PDF at the melding.</returns>
    public async Task<Guid> EenBijlageAsync(Melding melding)
    {
        await using var db = OpenAls("melder", out var handeling);
        var bijlage = Bijlage.Bij(await db.Meldingen.FirstAsync(m => m.Id == melding.Id), "brief.pdf", Pdf, Scanuitslag.NietGecontroleerd, handeling);
        db.Add(bijlage);
        await db.SaveChangesAsync();
        return bijlage.Id;
    }

    /// <summary>Another melding about the same first person, of the same organisation unless told otherwise.</summary>
    public async Task<Melding> HetzelfdeVoorvalAsync(Melding melding, string melder = "Politie")
    {
        await using var db = OpenAls("melder", out var handeling);
        var wie = melding.Betrokkenen[0].PersoonId;
        var persoon = await db.Personen.FirstAsync(p => p.Id == wie);
        var nieuw = await new MeldingOpnemen(db).VoerUitAsync(
            new(Organisaties[melder], Doelgroep, new("Venlo", "Oost"), "Nog eens ruzie", false, [new GemeldePersoon(persoon.Personalia, null, "betrokkene", null, Informering.Ja, null, null, wie)]), Huis, handeling);
        await db.SaveChangesAsync();
        return nieuw;
    }

    private static byte[] EenDocx()
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var naam in new[] { "[Content_Types].xml", "word/document.xml" })
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.Write("<x/>"u8);
            }
        }

        return geheugen.ToArray();
    }
}
