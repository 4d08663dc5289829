using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private static void Meldingen_(ModelBuilder m)
    {
        m.Entity<Doelgroep>(d =>
        {
            d.ToTable("doelgroep").HasKey(x => x.Id);
            d.HasIndex(x => new { x.HuisId, x.Naam }).IsUnique();
        });
        m.Entity<Melding>(x =>
        {
            x.ToTable("melding").HasKey(y => y.Id);
            x.HasIndex(y => new { y.HuisId, y.Nummer }).IsUnique();
            x.HasIndex(y => new { y.HuisId, y.Status, y.OntvangenOp });
            x.HasIndex(y => new { y.MelderOrganisatieId, y.Status });
            x.HasIndex(y => new { y.OpgepaktDoorId, y.Status });
            x.HasMany(y => y.Betrokkenen).WithOne().HasForeignKey(b => b.MeldingId);
            x.HasMany(y => y.Spoedacties).WithOne().HasForeignKey(a => a.MeldingId);
            x.HasOne<Organisatie>().WithMany().HasForeignKey(y => y.MelderOrganisatieId).OnDelete(DeleteBehavior.Restrict);
            x.HasOne<Doelgroep>().WithMany().HasForeignKey(y => y.DoelgroepId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Betrokkene>(b =>
        {
            b.ToTable("betrokkene").HasKey(x => x.Id);
            b.HasIndex(x => new { x.MeldingId, x.Rij }).IsUnique();
            b.HasIndex(x => x.PersoonId);
            b.HasOne(x => x.Persoon).WithMany().HasForeignKey(x => x.PersoonId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Spoedactie>().ToTable("spoedactie").HasKey(a => a.Id);
    }
}
