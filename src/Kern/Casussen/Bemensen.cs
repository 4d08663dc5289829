using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

/// <summary>Who may lead a case and who may take part: the same list feeds the choice on the screen and guards it.</summary>
public sealed class Bemensen(PartituurDb db)
{
    /// <summary>Professionals with the role Procesregisseur in this house on this day (eis 1).</summary>
    public IQueryable<Professional> Procesregisseurs(HuisId huis, DateOnly dag) =>
        db.Professionals.Where(p => p.Rollen.Any(r => r.HuisId == huis && r.Rol == Rol.Procesregisseur && r.Van <= dag && (r.Tot == null || r.Tot >= dag)));

    /// <summary>Professionals of a partner with a valid convenant, with a role to take part (domein.md: no convenant, no case content).</summary>
    public IQueryable<Professional> Uitnodigbaar(HuisId huis, DateOnly dag) =>
        db.Professionals.Where(p => p.Rollen.Any(r => r.HuisId == huis && (r.Rol == Rol.Partnerprofessional || r.Rol == Rol.Triagevoorzitter) && r.Van <= dag && (r.Tot == null || r.Tot >= dag))
            && db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == p.OrganisatieId && c.Van <= dag && (c.Tot == null || c.Tot >= dag)));

    /// <summary>Gives the direction to a procesregisseur, with a stand-in or without.</summary>
    /// <param name="casus">The case, tracked.</param>
    /// <param name="procesregisseur">Who leads.</param>
    /// <param name="vervanger">The stand-in; null ends the standing in.</param>
    /// <param name="handeling">Who decides.</param>
    /// <param name="toets">For a case of a casusoverleg that goes up to procesregie: required and met.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">One of them has no role Procesregisseur here today, they are the same person, or the toets is missing.</exception>
    public async Task WijsToeAsync(Casus casus, ProfessionalId procesregisseur, ProfessionalId? vervanger, Handeling handeling, O3mpToets? toets = null, CancellationToken stop = default)
    {
        var bevoegd = await Procesregisseurs(casus.HuisId, handeling.Dag).Where(p => p.Id == procesregisseur || p.Id == vervanger).Select(p => p.Id).ToListAsync(stop);
        if (!bevoegd.Contains(procesregisseur) || (vervanger is { } v && !bevoegd.Contains(v)))
        {
            throw new RegelGeschonden("geen-procesregisseur", "Kies iemand die vandaag procesregisseur is in dit Veiligheidshuis.");
        }

        var schaaltOp = casus.Regie == Regie.Casusoverleg;
        if (casus.ProcesregisseurId != procesregisseur)
        {
            casus.WijsProcesregisseurToe(procesregisseur, handeling, toets);
        }

        if (schaaltOp && toets is not null)
        {
            // The toets keeps its evidence (eis 42): a triagebesluit holds it for a melding, the journal for a case that goes up later.
            var bewijs = toets.Alle().Where(c => c.Criterium.Voldaan).Select(c => $"{c.Naam}: {c.Criterium.Bewijs}");
            db.Add(new Journaalregel(casus, $"Opgeschaald naar procesregie na een O³MP-toets.\n{string.Join('\n', bewijs)}", FeitOfOordeel.Oordeel, Kring.Deelnemers, handeling, Journaalsoort.Besluit));
        }

        if (vervanger is null)
        {
            casus.VervangingEindigt();
        }
        else if (casus.VervangerId != vervanger)
        {
            casus.WijsVervangerAan(vervanger.Value);
        }
    }

    /// <summary>A colleague steps in as stand-in and says so in the journal (eis 12).</summary>
    /// <exception cref="RegelGeschonden">No procesregisseur in this house today, or the procesregisseur self.</exception>
    public async Task<Journaalregel> ValInAsync(Casus casus, string reden, Handeling handeling, CancellationToken stop = default)
    {
        var wie = handeling.Professional;
        var naam = await Procesregisseurs(casus.HuisId, handeling.Dag).Where(p => p.Id == wie).Select(p => p.Naam).FirstOrDefaultAsync(stop)
            ?? throw new RegelGeschonden("geen-procesregisseur", "Alleen een procesregisseur van dit Veiligheidshuis kan invallen.");
        casus.WijsVervangerAan(wie);
        var regel = new Journaalregel(casus, $"{naam} valt in voor de procesregisseur. {Tekst.Verplicht(reden, "de reden", 1000)}", FeitOfOordeel.Feit, Kring.Deelnemers, handeling);
        db.Add(regel);
        return regel;
    }

    /// <summary>Lets a partner's professional take part, on behalf of the organisation where this person works.</summary>
    /// <exception cref="RegelGeschonden">No role or no valid convenant, or takes part already.</exception>
    public async Task NodigUitAsync(Casus casus, ProfessionalId wie, Handeling handeling, CancellationToken stop = default)
    {
        var organisatie = await Uitnodigbaar(casus.HuisId, handeling.Dag).Where(p => p.Id == wie).Select(p => (OrganisatieId?)p.OrganisatieId).FirstOrDefaultAsync(stop)
            ?? throw new RegelGeschonden("deelnemer-zonder-convenant", "Kies een professional van een partner met een geldig convenant.");
        casus.NodigUit(wie, organisatie, handeling);
    }

    /// <summary>Brings somebody into the case. Through the visible set: whom one may not see cannot be brought in.</summary>
    /// <exception cref="RegelGeschonden">Not found, in the case already, or the case has ended.</exception>
    public async Task BetrekAsync(Casus casus, PersoonId persoon, string rol, CancellationToken stop = default)
    {
        if (!await db.Personen.AnyAsync(p => p.Id == persoon, stop))
        {
            throw new RegelGeschonden("persoon-onbekend", "De gekozen persoon is niet gevonden.");
        }

        casus.Betrek(persoon, rol);
    }
}
