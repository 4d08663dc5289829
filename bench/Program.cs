using Partituur.Bench;

// bench VERB: klaarzetten | opnemen | vloer | meet, and liveklaar | livemeet | livedeur. See README.md; ./meet and ./live run them in the right order.
return args switch
{
    ["klaarzetten", var map] => await Gegevens.ZetKlaarAsync(map),
    ["opnemen", var bestand] => await Opname.NeemOpAsync(bestand),
    ["vloer", var bestand, var adres] => await Vloer.DraaiAsync(bestand, adres),
    ["zoekgegevens", var aantal] => await Zoekgegevens.MaakAsync(int.Parse(aantal, System.Globalization.CultureInfo.InvariantCulture)),
    ["zoekmeet", var ronden] => await Zoekmeting.MeetAsync(int.Parse(ronden, System.Globalization.CultureInfo.InvariantCulture)),
    ["zoekplan", var vraag, .. var partner] => await Zoekmeting.LegUitAsync(vraag, partner.Length > 0),
    ["liveklaar"] => await Live.ZetKlaarAsync(),
    ["livemeet", var adres, .. var pids] => await Live.MeetAsync(adres, [.. pids.Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture))]),
    ["livedeur", var poort, .. var nodes] => await Live.DeurAsync(int.Parse(poort, System.Globalization.CultureInfo.InvariantCulture), [.. nodes.Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))]),
    ["meet", var bestand, var adres, var seconden] => await Meting.MeetAsync(bestand, adres, int.Parse(seconden, System.Globalization.CultureInfo.InvariantCulture)),
    _ => 2,
};
