using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;

namespace Partituur.Testhulp;

/// <summary>The family to think with, when a test begins after the triage.</summary>
public sealed partial class Wereld
{
    /// <summary>A case under procesregie of a mother, a father, a daughter and a son.</summary>
    public async Task<Casus> GezinTheelenAsync(params string[] deelnemers)
    {
        await using var db = databank.Open();
        var handeling = Als("melder");
        db.Open(handeling);
        GemeldePersoon Wie(string voornaam, string achternaam, Geslacht geslacht, DateOnly geboren, string rol, Relatiesoort? relatie) =>
            new(new Personalia(achternaam, null, voornaam, geslacht, geboren, null), null, rol, relatie, Informering.Ja, null, null);
        var melding = await new MeldingOpnemen(db).VoerUitAsync(
            new(Organisaties["Politie"], Doelgroep, new("Venlo", "Blerick"), "Ruzie en lawaai; de kinderen spijbelen.", false,
            [
                Wie("Marco", "Theelen", Geslacht.Man, new(1982, 5, 14), "vader", null),
                Wie("Kevin", "Theelen", Geslacht.Man, new(2011, 3, 2), "zoon", Relatiesoort.Kind),
                Wie("Sanne", "Theelen", Geslacht.Vrouw, new(2009, 1, 27), "dochter", Relatiesoort.Kind),
                Wie("Yvonne", "Wijnhoven", Geslacht.Vrouw, new(1984, 6, 30), "moeder", Relatiesoort.ExPartner),
            ]),
            Huis, handeling);
        await db.SaveChangesAsync();
        return await EenCasusAsync(melding, deelnemers);
    }

    /// <summary>One more organisation that works with the house, with somebody in it who takes part in cases.</summary>
    public async Task EenPartnerAsync(string naam, Keten keten, string gebruiker)
    {
        await using var db = databank.Open();
        db.Open(Installatie());
        var organisatie = new Organisatie(naam, keten);
        Organisaties[naam] = organisatie.Id;
        db.Add(organisatie);
        db.Add(new Convenant(Huis, organisatie.Id, new(2020, 1, 1), null, "Samenwerken bij complexe problemen", 40, doorzettingsmacht: true));
        Mens(db, gebruiker, naam, Huis, Rol.Partnerprofessional);
        await db.SaveChangesAsync();
    }

    /// <summary>The round of the installation that asks of ended cases whether it held; answers how many were asked.</summary>
    public async Task<int> VraagOfHetStandhieldAsync()
    {
        await using var db = databank.Open();
        return await new BeklijvingVragen(db).VoerUitAsync(Huis, new Handeling(null, null, Huis, "installatie.standhouden", klok.GetUtcNow()));
    }
}
