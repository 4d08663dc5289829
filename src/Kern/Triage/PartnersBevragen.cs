using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage.Pseudoniemen;

namespace Partituur.Kern.Triage;

/// <summary>Asks partners what they know for the decision on a melding (eis 25). The same list feeds the choice on the screen and guards it.</summary>
public sealed class PartnersBevragen(PartituurDb db)
{
    /// <summary>Partners with a valid convenant on the day, without the reporter and without who was asked already. Who was asked and of whom the question was taken back may be asked again.</summary>
    public IQueryable<Organisatie> Vraagbaar(Melding melding, DateOnly dag)
    {
        var (id, huis, melder) = (melding.Id, melding.HuisId, melding.MelderOrganisatieId);
        return db.Organisaties.Where(o => o.Id != melder
            && db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag))
            && !db.Bevragingen.Any(b => b.MeldingId == id && b.AanOrganisatieId == o.Id && b.Antwoord != Antwoord.Ingetrokken));
    }

    /// <summary>One question per partner; the melding goes to InOnderzoek. Of a partner with a list of pseudonyms the house looks in that list too.</summary>
    /// <param name="melding">The melding; not decided yet.</param>
    /// <param name="aan">Partners, at least one, each of <see cref="Vraagbaar"/>.</param>
    /// <param name="doel">What the answer is needed for, at most 1,000 characters.</param>
    /// <param name="uiterlijk">Last day to answer; today or later.</param>
    /// <param name="handeling">Who asks.</param>
    /// <param name="fase">Only bekendheid first, or content in the same question.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">No partner, a partner that cannot be asked, or a rule of <see cref="Bevraging"/>.</exception>
    public async Task<IReadOnlyList<Bevraging>> VoerUitAsync(Melding melding, IReadOnlyCollection<OrganisatieId> aan, string doel, DateOnly uiterlijk, Handeling handeling, Fase fase = Fase.InEen, CancellationToken stop = default)
    {
        var gekozen = aan.Distinct().ToList();
        if (gekozen.Count == 0)
        {
            throw new RegelGeschonden("bevraging-zonder-partner", "Kies ten minste één partner.");
        }

        if (await Vraagbaar(melding, handeling.Dag).CountAsync(o => gekozen.Contains(o.Id), stop) != gekozen.Count)
        {
            throw new RegelGeschonden("bevraging-partner-kan-niet", "Een gekozen partner heeft geen geldig convenant, deed zelf de melding of is al gevraagd. Kies opnieuw.");
        }

        var ingetrokken = await db.Bevragingen.AsTracking().Where(b => b.MeldingId == melding.Id && gekozen.Contains(b.AanOrganisatieId)).ToListAsync(stop);
        ingetrokken.ForEach(b => b.StelOpnieuw(melding, doel, uiterlijk, fase, handeling));
        var nieuw = gekozen.Except(ingetrokken.Select(b => b.AanOrganisatieId)).Select(o => new Bevraging(melding, o, doel, uiterlijk, handeling, fase)).ToList();
        db.AddRange(nieuw);
        melding.GaatInOnderzoek();
        IReadOnlyList<Bevraging> gesteld = [.. ingetrokken, .. nieuw];
        await new LijstNazoeken(db).VoerUitAsync(melding, gekozen, handeling, stop);
        return gesteld;
    }
}
