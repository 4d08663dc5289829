using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using MimeKit.Utils;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Web.Infrastructuur;

/// <summary>One round of the outbox: what is over lapses, what is due is sent. Two senders at once do not send the same mail: the row is claimed first.</summary>
public sealed class Postbezorging(PartituurDb db, Postinstellingen instellingen, TimeProvider klok)
{
    private const int PerRonde = 100;

    /// <returns>How many mails the server took.</returns>
    public async Task<int> BezorgAsync(CancellationToken stop = default)
    {
        await LaatVervallenAsync(stop);
        var nu = klok.GetUtcNow();
        if (!instellingen.IsIngesteld || await db.Post.AsNoTracking().Where(p => p.Stand == Poststand.Wacht && p.VolgendePoging <= nu).OrderBy(p => p.VolgendePoging).Select(p => p.Id).Take(PerRonde).ToListAsync(stop) is not { Count: > 0 } wachtend)
        {
            return 0;
        }

        using var server = new SmtpClient { Timeout = 20_000 };
        var verzonden = 0;
        foreach (var id in wachtend)
        {
            if (await NeemAsync(id, stop) is { } bericht)
            {
                var (gelukt, verder) = await VerstuurAsync(server, bericht, stop);
                await BewaarAsync(bericht, stop);
                verzonden += gelukt ? 1 : 0;
                if (!verder)
                {
                    break;
                }
            }
        }

        await server.DisconnectAsync(true, stop);
        return verzonden;
    }

    private async Task LaatVervallenAsync(CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        foreach (var bericht in await db.Post.AsTracking().Where(p => p.Stand == Poststand.Wacht && p.GeldigTot <= nu).ToListAsync(stop))
        {
            bericht.Vervalt();
            await BewaarAsync(bericht, stop);
        }
    }

    /// <summary>Null when another sender, or somebody who withdrew it, was first.</summary>
    private async Task<Postbericht?> NeemAsync(Guid id, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        if (await db.Post.AsTracking().FirstOrDefaultAsync(p => p.Id == id && p.Stand == Poststand.Wacht && p.VolgendePoging <= nu, stop) is not { } bericht)
        {
            return null;
        }

        bericht.BeginPoging(nu);
        return await BewaarAsync(bericht, stop) ? bericht : null;
    }

    /// <summary>Whether it went, and whether it is of use to go on with the next.</summary>
    private async Task<(bool Gelukt, bool Verder)> VerstuurAsync(SmtpClient server, Postbericht bericht, CancellationToken stop)
    {
        try
        {
            if (!server.IsConnected)
            {
                await VerbindAsync(server, stop);
            }

            using var mail = Maak(bericht);
            await server.SendAsync(mail, stop);
            bericht.IsVerzonden(klok.GetUtcNow());
            return (true, true);
        }
        catch (SmtpCommandException fout) when (fout.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            // 5xx about this mail: it will never be taken. 4xx: later perhaps.
            bericht.LukteNiet(fout.Message, (int)fout.StatusCode >= 500);
            return (false, true);
        }
        catch (Exception fout) when (fout is IOException or ProtocolException or CommandException or AuthenticationException or System.Net.Sockets.SocketException or SslHandshakeException or TimeoutException or NotSupportedException || (fout is OperationCanceledException && !stop.IsCancellationRequested))
        {
            bericht.LukteNiet(fout.Message, false);
            return (false, false);
        }
    }

    private async Task VerbindAsync(SmtpClient server, CancellationToken stop)
    {
        var tls = instellingen.IsOpEigenMachine ? SecureSocketOptions.StartTlsWhenAvailable : instellingen.Poort == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        await server.ConnectAsync(instellingen.Server!, instellingen.Poort, tls, stop);
        if (instellingen.Gebruiker is { } gebruiker)
        {
            await server.AuthenticateAsync(gebruiker, instellingen.Wachtwoord ?? string.Empty, stop);
        }
    }

    private MimeMessage Maak(Postbericht bericht)
    {
        var van = MailboxAddress.Parse(instellingen.Van!);
        var mail = new MimeMessage { Subject = bericht.Onderwerp, Date = klok.GetUtcNow(), MessageId = MimeUtils.GenerateMessageId(van.Domain), Body = Inhoud(bericht) };
        mail.From.Add(van);
        mail.To.Add(MailboxAddress.Parse(bericht.Aan));

        // No holiday answers (RFC 3834).
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return mail;
    }

    /// <summary>With a file for the calendar: the same in words and as a request that a calendar follows, and as a file for a program that looks for one.</summary>
    private static MimeEntity Inhoud(Postbericht bericht)
    {
        var tekst = new TextPart("plain") { Text = bericht.Inhoud! };
        if (bericht.Agenda is not { } agenda)
        {
            return tekst;
        }

        var verzoek = new TextPart("calendar") { Text = agenda };
        verzoek.ContentType.Parameters.Add("method", bericht.Agendamethode!);
        var bestand = new TextPart("calendar") { Text = agenda, ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "overleg.ics" } };
        return new Multipart("mixed") { new MultipartAlternative(tekst, verzoek), bestand };
    }

    private async Task<bool> BewaarAsync(Postbericht bericht, CancellationToken stop)
    {
        db.Open(new Handeling(null, null, bericht.HuisId, "netwerk.post-bezorgen", klok.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
