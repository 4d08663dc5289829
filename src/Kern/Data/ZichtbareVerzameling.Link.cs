using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Kern.Triage.Pseudoniemen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private bool ZietPost => kijker is not null && kijker.Is(Rol.Beheerder, Rol.Administratie);

    /// <summary>Post by who keeps the house running; links and look-ups by who sees the meldingen; a list by its own partner, and by the house only to look something up.</summary>
    private void BepaalZichtOpLinks(ModelBuilder model)
    {
        model.Entity<Postbericht>().HasQueryFilter(Toegang, p => Alles || (p.HuisId == Huis && (ZietPost || ZietMeldingen)));
        model.Entity<Antwoordlink>().HasQueryFilter(Toegang, a => Alles || (a.HuisId == Huis && ZietMeldingen));
        model.Entity<Sleuteluitgifte>().HasQueryFilter(Toegang, s => Alles || (s.HuisId == Huis && (ZietMeldingen || (IsPartner && MetConvenant && s.OrganisatieId == Organisatie))));
        model.Entity<Pseudoniemenlijst>().HasQueryFilter(Toegang, l => Alles || (l.HuisId == Huis && (ZietMeldingen || (IsPartner && MetConvenant && l.OrganisatieId == Organisatie))));
        model.Entity<Lijstnavraag>().HasQueryFilter(Toegang, n => Alles || (n.HuisId == Huis && ZietMeldingen));
    }
}
