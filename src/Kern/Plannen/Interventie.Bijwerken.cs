using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <content>Where an interventie stands in time, and on what it leans.</content>
public sealed partial class Interventie
{
    /// <summary>Its fixed appointments in the week, as <see cref="Weekmoment.Schrijf"/> writes them; null for none.</summary>
    public string? Rooster { get; private set; }

    public IReadOnlyList<Weekmoment> Weekmomenten() => Weekmoment.Lees(Rooster);

    /// <summary>Says when in the week it is. Also when the plan is set: an hour changes nothing about what was agreed.</summary>
    public void KomtOp(IReadOnlyList<Weekmoment> momenten)
    {
        var rooster = Weekmoment.Schrijf(momenten);
        if (rooster != Rooster)
        {
            Rooster = rooster;
            Leg("interventie-rooster", new { rooster });
        }
    }

    /// <summary>Moves it in time or lets it lean on something else; asked through the plan, which must be a concept.</summary>
    /// <exception cref="RegelGeschonden">The period does not fit, or the support is of another case or leans on this one itself.</exception>
    internal void Verschuift(Periode periode, Interventie? leuntOp, IReadOnlyCollection<Interventie> alle)
    {
        periode.MoetKloppen();
        if (leuntOp is not null && leuntOp.CasusId != CasusId)
        {
            throw new RegelGeschonden("leunt-op-andere-casus", "Kies een interventie uit deze casus.");
        }

        var opId = alle.ToDictionary(i => i.Id);
        var gezien = new HashSet<InterventieId> { Id };
        for (var steun = leuntOp; steun is not null; steun = steun.LeuntOpId is { } verder ? opId.GetValueOrDefault(verder) : null)
        {
            if (!gezien.Add(steun.Id))
            {
                throw new RegelGeschonden("leunt-op-zichzelf", $"‘{leuntOp!.Naam}’ leunt zelf op ‘{Naam}’. Kies een andere.");
            }
        }

        if ((Begin, Eind, LeuntOpId) == (periode.Begin, periode.Eind, leuntOp?.Id))
        {
            return;
        }

        (Begin, Eind, LeuntOpId) = (periode.Begin, periode.Eind, leuntOp?.Id);
        Leg("interventie-verschoven", new { begin = Begin, eind = Eind, leuntOp = LeuntOpId?.Waarde });
    }
}
