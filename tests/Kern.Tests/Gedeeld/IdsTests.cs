using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Tests.Gedeeld;

public sealed class IdsTests
{
    public static TheoryData<Func<(string Tekst, bool Gelukt, bool Gelijk, bool Fout)>> Soorten =>
    [
        Proef<HuisId>(HuisId.Nieuw, HuisId.TryParse),
        Proef<OrganisatieId>(OrganisatieId.Nieuw, OrganisatieId.TryParse),
        Proef<ProfessionalId>(ProfessionalId.Nieuw, ProfessionalId.TryParse),
        Proef<PersoonId>(PersoonId.Nieuw, PersoonId.TryParse),
        Proef<MeldingId>(MeldingId.Nieuw, MeldingId.TryParse),
        Proef<BevragingId>(BevragingId.Nieuw, BevragingId.TryParse),
        Proef<CasusId>(CasusId.Nieuw, CasusId.TryParse),
        Proef<PlanId>(PlanId.Nieuw, PlanId.TryParse),
        Proef<InterventieId>(InterventieId.Nieuw, InterventieId.TryParse),
        Proef<ActieId>(ActieId.Nieuw, ActieId.TryParse),
        Proef<TerugkoppelingId>(TerugkoppelingId.Nieuw, TerugkoppelingId.TryParse),
        Proef<OverlegId>(OverlegId.Nieuw, OverlegId.TryParse),
        Proef<DoelgroepId>(DoelgroepId.Nieuw, DoelgroepId.TryParse),
    ];

    private delegate bool Lezer<T>(string? tekst, IFormatProvider? taal, out T id);

    [Theory]
    [MemberData(nameof(Soorten), DisableDiscoveryEnumeration = true)]
    public void Een_id_leest_terug_wat_hij_toont_en_weigert_wat_geen_id_is(Func<(string Tekst, bool Gelukt, bool Gelijk, bool Fout)> proef)
    {
        var (tekst, gelukt, gelijk, fout) = proef();
        Assert.True(Guid.TryParse(tekst, out var waarde));
        Assert.Equal(7, waarde.Version);
        Assert.True(gelukt);
        Assert.True(gelijk);
        Assert.False(fout);
    }

    private static Func<(string Tekst, bool Gelukt, bool Gelijk, bool Fout)> Proef<T>(Func<T> nieuw, Lezer<T> lees)
        where T : struct, IId<T> => () =>
    {
        var id = nieuw();
        var gelukt = lees(id.ToString(), null, out var terug);
        return (id.ToString()!, gelukt, terug.Equals(id), lees("geen id", null, out var leeg) || leeg.Waarde != Guid.Empty || lees(null, null, out _));
    };
}
