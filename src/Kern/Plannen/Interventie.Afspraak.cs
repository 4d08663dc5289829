using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>What is agreed about an interventie.</summary>
/// <param name="Naam">What, at most 200 characters.</param>
/// <param name="Aard">Its kind.</param>
/// <param name="Partner">Whose instrument it is.</param>
/// <param name="Periode">From–until.</param>
public sealed record Afspraak(string Naam, Aard Aard, OrganisatieId Partner, Periode Periode);

/// <content>What is agreed changes within a concept only; a version that was set keeps it in <see cref="Interventiestand"/>.</content>
public sealed partial class Interventie
{
    /// <summary>The same interventie as it stood when a version was set. For reading only: it is never saved.</summary>
    public Interventie ZoalsIn(Interventiestand stand)
    {
        var toen = (Interventie)MemberwiseClone();
        (toen.Naam, toen.Aard, toen.PartnerId, toen.Begin, toen.Eind, toen.LeuntOpId) = (stand.Naam, stand.Aard, stand.PartnerId, stand.Begin, stand.Eind, stand.LeuntOpId);
        (toen.Status, toen.LeefgebiedId, toen.Acuut, toen.Verblijf) = (stand.Status, stand.LeefgebiedId, stand.Acuut, stand.Verblijf);
        return toen;
    }

    /// <param name="afspraak">What is agreed from now on.</param>
    /// <param name="leuntOp">What it leans on.</param>
    /// <param name="alle">All of the case: what it leans on may not lean on it.</param>
    /// <exception cref="RegelGeschonden">The period does not fit, or the support is of another case or leans on this one.</exception>
    internal void Wijzig(Afspraak afspraak, Interventie? leuntOp, IReadOnlyCollection<Interventie> alle)
    {
        afspraak.Periode.MoetKloppen();
        if (leuntOp is not null && leuntOp.CasusId != CasusId)
        {
            throw new RegelGeschonden("leunt-op-andere-casus", "Kies een interventie uit deze casus.");
        }

        for (var steun = leuntOp; steun is not null; steun = alle.FirstOrDefault(i => i.Id == steun.LeuntOpId))
        {
            if (steun.Id == Id)
            {
                throw new RegelGeschonden("leunt-op-zichzelf", "Deze interventie kan niet leunen op iets dat op haar leunt.");
            }
        }

        if (Status is InterventieStatus.Afgerond or InterventieStatus.Gestopt)
        {
            EindigtMetDatum(Status, afspraak.Periode.Eind);
        }

        if (afspraak.Partner != PartnerId)
        {
            LegtBij(null);
        }

        Naam = Tekst.Verplicht(afspraak.Naam, "de interventie", 200);
        (Aard, PartnerId, Begin, Eind, LeuntOpId) = (afspraak.Aard, afspraak.Partner, afspraak.Periode.Begin, afspraak.Periode.Eind, leuntOp?.Id);
        Leg("interventie-gewijzigd", new { aard = Aard.ToString(), partner = PartnerId.Waarde, begin = Begin, eind = Eind });
    }
}
