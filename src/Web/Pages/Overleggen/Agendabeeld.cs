using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A case on the agenda: number, time and part, nothing of its content.</summary>
public sealed record Puntbeeld(CasusId Casus, string Nummer, Tafeldeel Deel, int Minuten, bool Vast, bool Besproken, IReadOnlyList<string> Waarom);

/// <summary>A case that is not on the agenda, and why.</summary>
public sealed record Buitenbeeld(CasusId Casus, string Nummer, int Minuten, IReadOnlyList<string> Waarom, string Past);

/// <summary>The agenda as it stands, how full it is, and what waits.</summary>
public sealed record Agendabeeld(IReadOnlyList<Puntbeeld> Punten, IReadOnlyList<Buitenbeeld> Wachtend, Agendaruimte Ruimte, int GebruiktEen, int GebruiktTwee, int Versie)
{
    public static async Task<Agendabeeld> LeesAsync(PartituurDb db, Casusoverleg overleg, DateOnly vandaag, CancellationToken stop = default)
    {
        var vulling = new Agendavulling(db);
        var kandidaten = await vulling.KandidatenAsync(overleg, await Overlegkeuzes.SignalenAsync(db, overleg, vandaag, stop), vandaag, stop);
        var op = kandidaten.ToDictionary(k => k.Casus);
        List<Puntbeeld> punten = [.. overleg.Agenda.Where(p => op.ContainsKey(p.CasusId)).OrderBy(p => p.Deel).ThenBy(p => p.Volgorde)
            .Select(p => new Puntbeeld(p.CasusId, op[p.CasusId].Nummer, p.Deel, p.Minuten ?? op[p.CasusId].Minuten, p.Vast, p.BesprokenOp is not null, Agendabouw.Waarom(op[p.CasusId])))];
        var (een, twee) = (punten.Where(p => p.Deel == Tafeldeel.Een).Sum(p => p.Minuten), punten.Where(p => p.Deel == Tafeldeel.Twee).Sum(p => p.Minuten));
        var wachtend = Agendabouw.OpUrgentie(kandidaten.Where(k => overleg.Agenda.All(p => p.CasusId != k.Casus))).Select(k =>
        {
            var over = overleg.Ruimte.Van(k.Deel) - (k.Deel == Tafeldeel.Een ? een : twee);
            return new Buitenbeeld(k.Casus, k.Nummer, k.Minuten, Agendabouw.Waarom(k), k.Minuten <= over ? $"Past: nog {over} minuten over." : new Pastniet(k, over).Waarom);
        });
        return new(punten, [.. wachtend], overleg.Ruimte, een, twee, overleg.Versie);
    }

    public int Gebruikt(Tafeldeel deel) => deel == Tafeldeel.Een ? GebruiktEen : GebruiktTwee;

    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<Guid> Getoond => Punten.Select(p => p.Casus.Waarde).Concat(Wachtend.Select(w => w.Casus.Waarde));
}

/// <summary>Another time or part for one case.</summary>
public sealed class PuntInvoer
{
    [Required(ErrorMessage = "Kies een casus van de agenda.")]
    [BijRegel("casus-niet-op-agenda", "agendapunt-besproken")]
    public string? Casus { get; set; }

    [Required(ErrorMessage = "Vul het aantal minuten in.")]
    [Range(1, 480, ErrorMessage = "Kies 1 tot en met 480 minuten.")]
    [BijRegel("agendapunt-minuten")]
    public int? Minuten { get; set; }

    [Required(ErrorMessage = "Kies het deel.")]
    [BijRegel("overleg-zonder-deel-twee")]
    public Tafeldeel? Deel { get; set; } = Tafeldeel.Een;

    [Display(Name = "Zet vast op de agenda")]
    public bool Vast { get; set; } = true;
}
