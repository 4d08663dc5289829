using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Sturing;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

/// <summary>
/// The visible set, whole, on one screen: what the one who looks may find at all. Named filter <c>toegang</c>; lists, counts, search and
/// exports go through it. Without a viewer nothing is visible. The installation itself (import, demo, operator) sees all with <see cref="KijkAlsInstallatie"/>.
/// </summary>
public abstract partial class PartituurDb
{
    public const string Toegang = "toegang";

    private Kijker? kijker;

    /// <summary>Who looks; null is nobody.</summary>
    public Kijker? Kijker => kijker;

    private bool Alles { get; set; }

    private HuisId Huis { get; set; }

    private OrganisatieId Organisatie { get; set; }

    private ProfessionalId Wie { get; set; }

    private bool ZietMeldingen { get; set; }

    private bool ZietCasussen { get; set; }

    private bool IsPartner { get; set; }

    private bool MetConvenant { get; set; }

    private bool NeemtDeel { get; set; }

    /// <summary>Sits at a triagetafel at this moment, with a valid convenant.</summary>
    private bool ZitAanTafel { get; set; }

    private DateOnly Vandaag { get; set; }

    public void Kijk(Kijker wie, DateOnly vandaag)
    {
        kijker = wie;
        (Huis, Organisatie, Wie, Vandaag) = (wie.Huis, wie.Organisatie, wie.Wie, vandaag);
        ZitAanTafel = wie.HeeftConvenant && wie.AanTafel.Count > 0;
        (ZietMeldingen, ZietCasussen, IsPartner, MetConvenant, NeemtDeel) = (wie.ZietMeldingenVanHuis, wie.ZietCasussenVanHuis, wie.IsPartner, wie.HeeftConvenant, wie.IsDeelnemer);
    }

    public void KijkAlsInstallatie() => Alles = true;

    private void BepaalZicht(ModelBuilder model)
    {
        model.Entity<Melding>().HasQueryFilter(Toegang, m => Alles || (m.HuisId == Huis
            && (ZietMeldingen || (IsPartner && (m.MelderOrganisatieId == Organisatie || (MetConvenant && m.OpgepaktDoorId == Organisatie)))
                || (ZitAanTafel && Set<Tafelkring>().Any(k => k.MeldingId == m.Id && k.ProfessionalId == Wie && k.Dag == Vandaag && k.GeslotenOp == null)))));

        model.Entity<Bevraging>().HasQueryFilter(Toegang, b => Alles || (b.HuisId == Huis
            && (ZietMeldingen || (IsPartner && MetConvenant && b.AanOrganisatieId == Organisatie))));

        ZichtOpBijdragen(model);

        model.Entity<Triagebesluit>().HasQueryFilter(Toegang, b => Alles || (b.HuisId == Huis && ZietMeldingen));

        model.Entity<Terugkoppeling>().HasQueryFilter(Toegang, t => Alles || (t.HuisId == Huis
            && (ZietMeldingen || (IsPartner && t.AanOrganisatieId == Organisatie && t.VerzondenOp != null))));

        model.Entity<Casus>().HasQueryFilter(Toegang, c => Alles || (c.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == c.Id && d.ProfessionalId == Wie && d.Tot == null)))));

        model.Entity<Journaalregel>().HasQueryFilter(Toegang, j => Alles || (j.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && (j.Kring == Kring.Deelnemers || j.BronId == Organisatie)
                && Set<Deelnemer>().Any(d => d.CasusId == j.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));

        model.Entity<Leefgebiedscore>().HasQueryFilter(Toegang, s => Alles || (s.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == s.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));

        model.Entity<PlanVanAanpak>().HasQueryFilter(Toegang, p => Alles || (p.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == p.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));

        model.Entity<Interventie>().HasQueryFilter(Toegang, i => Alles || (i.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == i.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));

        model.Entity<Actie>().HasQueryFilter(Toegang, a => Alles || (a.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && (a.EigenaarId == Wie
                || Set<Deelnemer>().Any(d => d.CasusId == a.CasusId && d.ProfessionalId == Wie && d.Tot == null))))));

        // A partner sees the people of the meldingen and cases that it sees, and nobody else. A row that was merged is seen by who sees the person it turned out to be.
        model.Entity<Persoon>().HasQueryFilter(Toegang, p => Alles || (p.HuisId == Huis
            && (ZietMeldingen || ZietCasussen
                || (IsPartner && Set<Betrokkene>().Any(b => b.PersoonId == (p.ZelfdeAls ?? p.Id) && Set<Melding>().Any(m => m.Id == b.MeldingId
                    && (m.MelderOrganisatieId == Organisatie || (MetConvenant && m.OpgepaktDoorId == Organisatie)))))
                || (ZitAanTafel && Set<Betrokkene>().Any(b => b.PersoonId == (p.ZelfdeAls ?? p.Id)
                    && Set<Tafelkring>().Any(k => k.MeldingId == b.MeldingId && k.ProfessionalId == Wie && k.Dag == Vandaag && k.GeslotenOp == null)))
                || (NeemtDeel && Set<CasusPersoon>().Any(cp => cp.PersoonId == (p.ZelfdeAls ?? p.Id)
                    && Set<Deelnemer>().Any(d => d.CasusId == cp.CasusId && d.ProfessionalId == Wie && d.Tot == null))))));

        model.Entity<Matchvoorstel>().HasQueryFilter(Toegang, m => Alles || (m.HuisId == Huis && ZietCasussen));
        model.Entity<Samenvoeging>().HasQueryFilter(Toegang, s => Alles || (s.HuisId == Huis && ZietCasussen));

        model.Entity<Koppelgewichten>().HasQueryFilter(Toegang, k => Alles || k.HuisId == Huis);

        model.Entity<Relatie>().HasQueryFilter(Toegang, r => Alles || (r.HuisId == Huis
            && (ZietMeldingen || ZietCasussen || (NeemtDeel && Set<CasusPersoon>().Any(cp => cp.PersoonId == r.VanId
                && Set<CasusPersoon>().Any(cn => cn.CasusId == cp.CasusId && cn.PersoonId == r.NaarId)
                && Set<Deelnemer>().Any(d => d.CasusId == cp.CasusId && d.ProfessionalId == Wie && d.Tot == null))))));

        model.Entity<Casusoverleg>().HasQueryFilter(Toegang, o => Alles || (o.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && o.VoorzitterId == Organisatie))));

        model.Entity<Doelgroep>().HasQueryFilter(Toegang, d => Alles || d.HuisId == Huis);
        model.Entity<Verlenging>().HasQueryFilter(Toegang, v => Alles || v.HuisId == Huis);
        model.Entity<Inzet>().HasQueryFilter(Toegang, i => Alles || i.HuisId == Huis);
        model.Entity<Logregel>().HasQueryFilter(Toegang, l => Alles || (l.Huis == Huis.Waarde && LeestLogboek));
    }

    private bool LeestLogboek => kijker is not null && kijker.Is(Netwerk.Rol.Privacyfunctionaris);
}
