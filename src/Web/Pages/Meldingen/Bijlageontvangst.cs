using System.Security.Cryptography;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>Takes a file in: the right kind, not too large, and no virus as far as the scanner knows. For pages and API alike.</summary>
public sealed class Bijlageontvangst(PartituurDb db, IVirusscanner scanner)
{
    /// <summary>So large a request of a page may be: a file that is too large still comes in, so that its message can stand at the field.</summary>
    public const long MeesteVerzoek = 64L * 1024 * 1024;

    /// <param name="bestand">As the browser sent it.</param>
    /// <param name="maak">Makes the attachment at its melding or concept.</param>
    /// <exception cref="RegelGeschonden">The file is refused.</exception>
    public async Task NeemAanAsync(IFormFile bestand, Func<string, byte[], Scanuitslag, Bijlage> maak, CancellationToken stop = default)
    {
        if (bestand.Length > Bestandskeuring.MeesteBytes)
        {
            throw new RegelGeschonden("bijlage-te-groot", Bestandskeuring.TeGroot);
        }

        using var geheugen = new MemoryStream((int)bestand.Length);
        await bestand.CopyToAsync(geheugen, stop);
        await NeemAanAsync(bestand.FileName, geheugen.ToArray(), maak, stop);
    }

    /// <inheritdoc cref="NeemAanAsync(IFormFile, Func{string, byte[], Scanuitslag, Bijlage}, CancellationToken)"/>
    public async Task<Bijlage> NeemAanAsync(string naam, byte[] bytes, Func<string, byte[], Scanuitslag, Bijlage> maak, CancellationToken stop = default)
    {
        _ = Bestandskeuring.Keur(bytes);
        var antwoord = await scanner.ControleerAsync(bytes, stop);
        switch (antwoord.Oordeel)
        {
            case Scanoordeel.Besmet:
                await LegVirusVastAsync(bytes, antwoord.Virus, stop);
                throw new RegelGeschonden("bijlage-besmet", "In dit bestand is een virus gevonden. Het is niet bewaard. Waarschuw uw eigen ICT-afdeling.");
            case Scanoordeel.Onbereikbaar:
                throw new RegelGeschonden("virusscan-onbereikbaar", "Het bestand kon niet op virussen worden gecontroleerd en is daarom niet bewaard. Probeer het over een paar minuten opnieuw.");
            default:
                var bijlage = maak(naam, bytes, antwoord.Oordeel == Scanoordeel.Schoon ? Scanuitslag.Schoon : Scanuitslag.NietGecontroleerd);
                db.Add(bijlage);
                return bijlage;
        }
    }

    /// <summary>What was about to be saved is thrown away, and that a virus came in stands on its own: a refusal may not take that line along.</summary>
    private async Task LegVirusVastAsync(byte[] bytes, string? virus, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is { } transactie)
        {
            await transactie.RollbackAsync(stop);
        }

        db.ChangeTracker.Clear();
        db.LogGebeurtenis("bijlage-besmet", new { virus = virus is { Length: > 100 } ? virus[..100] : virus, sha256 = Convert.ToHexString(SHA256.HashData(bytes)) });
        await db.SaveChangesAsync(stop);
    }
}
