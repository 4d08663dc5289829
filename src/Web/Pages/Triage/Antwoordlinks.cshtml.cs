using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>What became of the links to people without an account: what is wrong stands on top until somebody has seen it.</summary>
[Recht(TriageRecht.Bevragen)]
public sealed class AntwoordlinksModel(PartituurDb db, Postinstellingen post, TimeProvider klok) : Pagina(db)
{
    public const int Dagen = 90;

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public bool PostIngesteld => post.IsIngesteld;

    public override async Task LaadAsync()
    {
        var sinds = klok.GetUtcNow().AddDays(-Dagen);
        var rijen = await (
            from l in Db.Antwoordlinks.AsNoTracking().Where(l => l.VerstuurdOp >= sinds)
            join b in Db.Bevragingen.IgnoreAutoIncludes() on l.BevragingId equals b.Id
            join m in Db.Meldingen on b.MeldingId equals m.Id
            join o in Db.Organisaties on b.AanOrganisatieId equals o.Id
            join p in Db.Professionals.IgnoreAutoIncludes() on l.ProfessionalId equals p.Id
            orderby l.VerstuurdOp descending
            select new { Link = l, m.Nummer, m.Id, Partner = o.Naam, p.Naam, BevragingOpen = b.Antwoord == null, Post = Db.Post.Where(x => x.Id == l.PostberichtId).Select(x => (Poststand?)x.Stand).FirstOrDefault() }).Take(300).ToListAsync();
        Rijen = [.. rijen.Select(r => new Rij(r.Link.Id, r.Link.BevragingId, r.Id, r.Nummer, r.Naam, r.Partner, r.Link.GeldigTot, r.Link.Stand, r.Link.Signaal, r.Link.Signaal is not null && r.Link.SignaalGezienOp is null, r.Post, r.BevragingOpen))
            .OrderByDescending(r => r.Nieuw)];
        Getoond = [.. Rijen.Select(r => r.Id)];
    }

    public async Task<IActionResult> OnPostGezienAsync(Guid id)
    {
        if (await ZoekAsync(id) is not { } link)
        {
            return NotFound();
        }

        link.SignaalIsGezien(klok.GetUtcNow());
        await Db.SaveChangesAsync();
        return Naar("/Triage/Antwoordlinks", null, "Dit staat niet meer op uw werklijst.");
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(Guid id)
    {
        if (await ZoekAsync(id) is not { } link)
        {
            return NotFound();
        }

        await new AntwoordlinkVersturen(Db).TrekInAsync(link);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Antwoordlinks", null, "De link is ingetrokken. Wie hem opent, ziet dat.");
    }

    public static string Uitleg(Linksignaal signaal) => signaal switch
    {
        Linksignaal.Geblokkeerd => "Er is drie keer een verkeerde code ingevuld. Bel de ontvanger en stuur zo nodig een nieuwe link.",
        Linksignaal.VerlopenZonderAntwoord => "De tijd is voorbij en de link is niet geopend. Bel de ontvanger.",
        Linksignaal.NietAfgemaakt => "De vraag is geopend, maar er kwam geen antwoord. Bel de ontvanger.",
        Linksignaal.OpnieuwGeopend => "De link is na gebruik nog eens geopend; er was niets te zien. Misschien door het mailprogramma, misschien is de mail doorgestuurd. Vraag het de ontvanger.",
        Linksignaal.NaVerlopenGeopend => "De link is geopend toen hij al verlopen was. Bel de ontvanger.",
        Linksignaal.NaIntrekkenGeopend => "De link is geopend nadat hij was ingetrokken; er was niets te zien.",
        _ => "De mailserver weigerde de mail. Controleer het mailadres en stuur een nieuwe link.",
    };

    private Task<Antwoordlink?> ZoekAsync(Guid id) => Db.Antwoordlinks.AsTracking().FirstOrDefaultAsync(l => l.Id == id);

    public sealed record Rij(Guid Id, BevragingId BevragingId, MeldingId MeldingId, string Nummer, string Aan, string Partner, DateTimeOffset GeldigTot, Linkstand Stand, Linksignaal? Signaal, bool Nieuw, Poststand? Post, bool BevragingOpen)
    {
        public bool Open => Stand is Linkstand.Open or Linkstand.InGebruik;

        public bool OpnieuwKan => BevragingOpen && !Open;
    }
}
