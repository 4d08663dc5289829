using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Hulp;

/// <summary>What a case may have in a test; each step takes the way that the domain takes.</summary>
internal static class Casusopbouw
{
    public static readonly StandVanZaken AllesKlaar = new([], [], []);

    public static Casus Met(this Casus casus, params ReadOnlySpan<PersoonId> personen)
    {
        foreach (var persoon in personen)
        {
            casus.Betrek(persoon, "betrokkene");
        }

        return casus;
    }

    public static Casus MetDeelnemer(this Casus casus, ProfessionalId wie, OrganisatieId organisatie)
    {
        casus.NodigUit(wie, organisatie, Een.Handeling());
        return casus;
    }

    public static Casus MetRegisseur(this Casus casus, ProfessionalId? wie = null)
    {
        casus.WijsProcesregisseurToe(wie ?? Een.Regisseur, Een.Handeling(), Een.Toets());
        return casus;
    }

    /// <summary>Directed, with a plan that was set.</summary>
    public static Casus InUitvoering(this Casus casus)
    {
        _ = casus.ProcesregisseurId is null ? casus.MetRegisseur() : casus;
        casus.PlanWordtVoorbereid();
        casus.PlanIsVastgesteld();
        return casus;
    }

    public static Casus Afgesloten(this Casus casus)
    {
        casus.SluitAf("Het gaat goed", AllesKlaar, Een.Handeling(Een.Regisseur));
        return casus;
    }

    public static Casus Afgeschaald(this Casus casus)
    {
        casus.SchaalAf("Een keten kan het alleen", "Wijkteam Oost", "Wekelijks contact", AllesKlaar, Een.Handeling(Een.Regisseur));
        return casus;
    }

    /// <summary>A plan in its first version, a concept, with a goal for every person of the case.</summary>
    public static PlanVanAanpak MetPlan(this Casus casus)
    {
        var plan = new PlanVanAanpak(casus, Een.Handeling());
        foreach (var persoon in casus.Personen)
        {
            plan.StelDoel(casus, persoon.PersoonId, Een.Huisvesting, "Een eigen woning", 4);
        }

        return plan;
    }

    public static PlanVanAanpak Vastgesteld(this PlanVanAanpak plan, Casus casus)
    {
        plan.StelVast(casus, _ => "Iemand", Een.Handeling(Een.Regisseur));
        return plan;
    }
}
