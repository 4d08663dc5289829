using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>
/// What a professional of one partner would see of one melding: read with a context of its own in which that partner looks, so through the same visible set and by the same functions that draw
/// the partner's own pages. Texts that the one who looks along may not read are left out.
/// </summary>
/// <param name="ZietMelding">The melding itself may be opened: the partner reported it, or took it on.</param>
/// <param name="Vraag">The question to this partner; null when it was not asked.</param>
/// <param name="Gedeeld">What others gave to it.</param>
/// <param name="Terugkoppelingen">What it was told.</param>
/// <param name="Getoond">Ids for the log.</param>
public sealed record Partnerblik(bool ZietMelding, Vraagbeeld? Vraag, IReadOnlyList<GedeeldRij> Gedeeld, IReadOnlyList<string> Terugkoppelingen, IReadOnlyList<Guid> Getoond)
{
    public static async Task<Partnerblik> KijkAsync(IServiceScopeFactory ruimtes, PartituurDb db, MeldingId melding, OrganisatieId partner, DateOnly vandaag, CancellationToken stop = default)
    {
        var huis = db.Kijker!.Huis;
        var zichtbaar = (await db.Bijdragen.AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId == melding).Select(b => b.Id).ToListAsync(stop)).ToHashSet();
        var convenant = await db.Convenanten.AnyAsync(c => c.HuisId == huis && c.OrganisatieId == partner && c.Van <= vandaag && (c.Tot == null || c.Tot >= vandaag), stop);
        await using var ruimte = ruimtes.CreateAsyncScope();
        var alsPartner = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
        alsPartner.Kijk(new Kijker(default, "Partner", partner, huis, new HashSet<Rol> { Rol.Partnerprofessional }, convenant), vandaag);
        var ziet = await alsPartner.Meldingen.AnyAsync(m => m.Id == melding, stop);
        var vraag = await alsPartner.Bevragingen.AsNoTracking().FirstOrDefaultAsync(b => b.MeldingId == melding && b.AanOrganisatieId == partner, stop);
        var lezing = vraag is null ? null : await BevragingLezing.LeesAsync(alsPartner, vraag, stop);
        var (rijen, getoond) = await GedeeldLezing.LeesAsync(alsPartner, melding, stop);
        var terug = await alsPartner.Terugkoppelingen.AsNoTracking().Where(t => t.MeldingId == melding && t.AanOrganisatieId == partner).OrderBy(t => t.KlaargezetOp).Select(t => t.Bericht).ToListAsync(stop);
        return new(
            ziet,
            vraag is null ? null : new(vraag, lezing!, vandaag, zichtbaar),
            [.. rijen.Select(r => zichtbaar.Contains(r.Id) ? r : r with { Tekst = null })],
            terug,
            [.. getoond, .. lezing?.Getoond ?? []]);
    }
}
