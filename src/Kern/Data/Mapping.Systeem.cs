using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    /// <summary>Named filter: what was withdrawn as a mistake is nowhere, except where somebody asks for it.</summary>
    public const string Geldig = "geldig";

    public DbSet<Verband> Verbanden => Set<Verband>();

    /// <summary>Relations beyond <see cref="Personen_"/>, and units with their members; with whom one sees of them.</summary>
    private void Systeem_(ModelBuilder m)
    {
        m.Entity<Persoon>().HasIndex(p => p.ZelfdeAls);
        m.Entity<Relatie>(r =>
        {
            r.Ignore(x => x.Gegevens);
            r.HasQueryFilter(Geldig, x => x.IngetrokkenOp == null);
        });
        m.Entity<Verband>(v =>
        {
            v.ToTable("verband").HasKey(x => x.Id);
            v.HasIndex(x => new { x.HuisId, x.Naam });
            v.HasMany(x => x.Leden).WithOne().HasForeignKey(l => l.VerbandId);
            v.Navigation(x => x.Leden).AutoInclude();
            v.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietMeldingen || ZietCasussen || (NeemtDeel && Set<Casus>().Any(c => c.VerbandId == x.Id && Set<Deelnemer>().Any(d => d.CasusId == c.Id && d.ProfessionalId == Wie && d.Tot == null)))
                    || (NeemtDeel && Set<Verbandlid>().Any(l => l.VerbandId == x.Id && l.IngetrokkenOp == null && Set<CasusPersoon>().Any(cp => cp.PersoonId == l.PersoonId
                    && Set<Deelnemer>().Any(d => d.CasusId == cp.CasusId && d.ProfessionalId == Wie && d.Tot == null)))))));
        });

        // A partner sees of a unit only the members of its own cases; not how many others there are.
        m.Entity<Verbandlid>(l =>
        {
            l.ToTable("verbandlid").HasKey(x => x.Id);
            l.HasIndex(x => x.PersoonId);
            l.HasOne<Persoon>().WithMany().HasForeignKey(x => x.PersoonId).OnDelete(DeleteBehavior.Restrict);
            l.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietMeldingen || ZietCasussen || (NeemtDeel && x.IngetrokkenOp == null && Set<CasusPersoon>().Any(cp => cp.PersoonId == x.PersoonId
                    && Set<Deelnemer>().Any(d => d.CasusId == cp.CasusId && d.ProfessionalId == Wie && d.Tot == null))))));
        });
    }
}
