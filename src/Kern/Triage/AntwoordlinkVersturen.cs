using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

/// <summary>Sends a question to somebody without an account, and takes such a link back. The mail goes into the outbox in the same transaction.</summary>
public sealed class AntwoordlinkVersturen(PartituurDb db)
{
    /// <param name="bevraging">The question.</param>
    /// <param name="aan">The receiver, with a mail address and a mobile number.</param>
    /// <param name="adres">Makes the address of a token.</param>
    /// <param name="handeling">Who sends.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>The link, and the six digits that must reach the receiver another way than by this mail.</returns>
    /// <exception cref="RegelGeschonden">A rule of <see cref="Antwoordlink"/>.</exception>
    public async Task<(Antwoordlink Link, string Code)> VoerUitAsync(Bevraging bevraging, Professional aan, Func<string, Uri> adres, Handeling handeling, CancellationToken stop = default)
    {
        var regels = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.AntwoordlinkUren).ToListAsync(stop);
        var geldigTot = handeling.Op.AddHours(regels.Getal(Beleid.AntwoordlinkUren, handeling.Dag));
        var geheim = Linkgeheim.Nieuw();
        var link = new Antwoordlink(bevraging, aan, geheim, geldigTot, handeling);
        foreach (var eerder in await db.Antwoordlinks.AsTracking().Where(l => l.BevragingId == bevraging.Id && l.ProfessionalId == aan.Id && (l.Stand == Linkstand.Open || l.Stand == Linkstand.InGebruik)).ToListAsync(stop))
        {
            await TrekInAsync(eerder, stop);
        }

        var huis = await db.Huizen.AsNoTracking().FirstAsync(h => h.Id == bevraging.HuisId, stop);
        var post = new Postbericht(huis.Id, aan.Email!, Brief.ErStaatEenVraag(huis, adres(geheim.Token), geldigTot), geldigTot, handeling);
        link.GaatMet(post);
        db.AddRange(link, post);
        return (link, geheim.Code);
    }

    /// <summary>Takes a link back, and its mail when that has not gone yet.</summary>
    public async Task TrekInAsync(Antwoordlink link, CancellationToken stop = default)
    {
        link.TrekIn();
        (await db.Post.AsTracking().FirstOrDefaultAsync(p => p.Id == link.PostberichtId, stop))?.Vervalt();
    }

    /// <summary>Closes links whose time is up and finds those whose mail was refused, in all houses, so that their senders hear of it. Runs every few minutes.</summary>
    /// <returns>How many were closed.</returns>
    public async Task<int> SluitVerlopenAsync(DateTimeOffset nu, CancellationToken stop = default)
    {
        var sinds = nu - Antwoordlink.Sessieduur;
        var verlopen = await db.Antwoordlinks.AsTracking()
            .Where(l => (l.Stand == Linkstand.Open && l.GeldigTot <= nu) || (l.Stand == Linkstand.InGebruik && l.GeopendOp <= sinds)).Take(500).ToListAsync(stop);
        foreach (var link in verlopen)
        {
            link.LoopAf(nu);

            // Answered another way, or decided without: nobody has to do anything.
            if (await db.Bevragingen.AnyAsync(b => b.Id == link.BevragingId && b.Antwoord != null, stop))
            {
                link.SignaalIsGezien(nu);
            }

            db.Open(new Handeling(null, null, link.HuisId, "triage.antwoordlink-verlopen", nu));
            await db.SaveChangesAsync(stop);
        }

        foreach (var link in await db.Antwoordlinks.AsTracking().Where(l => l.Stand == Linkstand.Open && l.Signaal == null && db.Post.Any(p => p.Id == l.PostberichtId && p.Stand == Poststand.Mislukt)).Take(500).ToListAsync(stop))
        {
            link.MailKwamNietAan();
            db.Open(new Handeling(null, null, link.HuisId, "triage.antwoordlink-post", nu));
            await db.SaveChangesAsync(stop);
        }

        return verlopen.Count;
    }
}
