using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Wereld;

/// <summary>The system around the family: three generations, a half-sister and a stepfather who left, the friends at the car park and the street.</summary>
internal sealed partial class Gezin
{
    private async Task BrengSysteemInBeeldAsync()
    {
        var inMerselo = new Adresgegevens("Lindelaan", "7", "5815 AB", "Merselo");
        var (oma, opa, stiefvader, halfzus) = (
            Mens("Truus", "Peeters", Geslacht.Vrouw, 69, 4, 3, new("Hoofdstraat", "52", "5801 BM", "Venray")),
            Mens("Harrie", "Theelen", Geslacht.Man, 72, 10, 21, new("Pastoorstraat", "9", "5921 BT", "Venlo")),
            Mens("Ronald", "Hendriks", Geslacht.Man, 45, 7, 8, new("Stationsweg", "120", "5803 AC", "Venray")),
            Mens("Noor", "Hendriks", Geslacht.Vrouw, 5, 5, 26, inMerselo));
        var mensenErbij = new List<Persoon>();
        await v.DoeAsync(k["administratie"], k.Noord, SysteemRecht.RelatiesBeheren, t.Werk(60, 11), h =>
        {
            foreach (var (personalia, adres) in new[] { oma, opa, stiefvader, halfzus })
            {
                var mens = new Persoon(k.Noord, personalia, h);
                mens.WoontOp(adres, h.Dag);
                mensenErbij.Add(mens);
            }

            v.Db.AddRange(mensenErbij);
        });
        var ids = mensenErbij.ConvertAll(m => m.Id);
        await LegFamilieAsync(ids[0], ids[1], ids[2], ids[3]);
        await MaakVerbandenAsync(ids[2], ids[3]);
    }

    private async Task LegFamilieAsync(PersoonId oma, PersoonId opa, PersoonId stiefvader, PersoonId halfzus)
    {
        var jaar = t.Vandaag.Year;
        var (jeugdzorg, politie) = (k.Org("Bureau Jeugdzorg"), k.Org("Politie Limburg"));
        (PersoonId Van, Relatiegegevens Wat, PersoonId Naar)[] familie =
        [
            (oma, new(Relatiesoort.Ouder, Bron: jeugdzorg, Toelichting: "Moeder vertelde dit zelf."), moeder),
            (opa, new(Relatiesoort.Ouder, Bron: politie), vader),
            (vader, new(Relatiesoort.Partner, Sinds: new(jaar - 19, 6, 1), Tot: new(jaar - 9, 3, 15), Bron: jeugdzorg), moeder),
            (stiefvader, new(Relatiesoort.Partner, Sinds: new(jaar - 7, 9, 1), Tot: new(jaar - 2, 11, 1), Bron: jeugdzorg, Toelichting: "Hij woonde toen bij moeder in Merselo."), moeder),
            (moeder, new(Relatiesoort.Ouder, Gezag.MetGezag, Bron: jeugdzorg), halfzus),
            (stiefvader, new(Relatiesoort.Ouder, Gezag.ZonderGezag, Bron: jeugdzorg, Toelichting: "Staat zo in het gezagsregister."), halfzus),
            (oma, new(Relatiesoort.Verzorger, Sinds: new(jaar - 1, 2, 1), Bron: jeugdzorg, Toelichting: "Past drie dagen per week op."), halfzus),
        ];
        await v.DoeAsync(k["administratie"], k.Noord, SysteemRecht.RelatiesBeheren, t.Werk(60, 11, 30), async h =>
        {
            foreach (var (van, wat, naar) in familie)
            {
                await new RelatieVastleggen(v.Db).LegAsync(van, wat, naar, h, v.Stop);
            }

            return familie.Length;
        });
    }

    private async Task MaakVerbandenAsync(PersoonId stiefvader, PersoonId halfzus)
    {
        var jaar = t.Vandaag.Year;
        (Verband Verband, (PersoonId Wie, string Rol, DateOnly? Van, DateOnly? Tot)[] Leden)[] Verbanden(Handeling h) =>
        [
            (new Verband(k.Noord, Verbandsoort.Gezin, "Gezin Theelen", null, new(jaar - 19, 6, 1), h),
                [(vader, "vader", null, null), (moeder, "moeder", new(jaar - 19, 6, 1), new(jaar - 9, 3, 15)), (dochter, "dochter", null, null), (zoon, "zoon", null, null), (jongste, "jongste kind", null, null)]),
            (new Verband(k.Noord, Verbandsoort.Gezin, "Gezin Wijnhoven", "Merselo", new(jaar - 7, 9, 1), h),
                [(moeder, "moeder", null, null), (stiefvader, "partner", new(jaar - 7, 9, 1), new(jaar - 2, 11, 1)), (halfzus, "kind", null, null), (dochter, "slaapt hier vaak", t.Dag(-150), null)]),
            (new Verband(k.Noord, Verbandsoort.Groep, "Jongeren bij de supermarkt", "De parkeerplaats van de supermarkt, Venlo Blerick", null, h),
                [(zoon, "hoort bij de groep", null, null), (vriend, "hoort bij de groep", null, null), (jongste, "gaat soms mee", t.Dag(-120), null)]),
            (new Verband(k.Noord, Verbandsoort.Gebied, "Kanaalweg en omgeving", "Kanaalweg 100 tot 140 en de parkeerplaats erachter, Venlo Blerick", null, h), []),
        ];
        await v.DoeAsync(k["regisseur"], k.Noord, SysteemRecht.VerbandenBeheren, t.Werk(59, 14), async h =>
        {
            PersoonId[] wie = [vader, moeder, dochter, zoon, jongste, vriend, stiefvader, halfzus];
            var mensenVan = await v.Db.Personen.Where(p => wie.Contains(p.Id)).ToDictionaryAsync(p => p.Id, v.Stop);
            foreach (var (verband, leden) in Verbanden(h))
            {
                foreach (var (lid, rol, van, tot) in leden)
                {
                    verband.NeemOp(mensenVan[lid], rol, van, tot, h);
                }

                v.Db.Add(verband);
            }

            return mensenVan.Count;
        });
    }

    private (Personalia Personalia, Adresgegevens Adres) Mens(string voornaam, string achternaam, Geslacht geslacht, int leeftijd, int maand, int dag, Adresgegevens adres) =>
        (new(achternaam, null, voornaam, geslacht, new(t.Vandaag.Year - leeftijd, maand, dag), null), adres);
}
