import type { Phrases } from "../../saying";

export const hope: Phrases = {
  says: [
    /\b(?:bestellung|freigabe|unterschrift|auftrag|vertrag|antwort|entscheidung|budget|das|es) (?:kommt|ist) (?:\S+ ){0,3}(?:bald|demnächst|in kürze|unterwegs|in arbeit|in bearbeitung|auf dem weg|so gut wie)\b/i,
    /\b(?:sollte|müsste|dürfte) (?:\S+ ){0,4}(?:bald|demnächst|in kürze|nicht mehr lange|jeden tag|zeitnah)\b/i,
    /\b(?:daumen (?:sind )?gedrückt|ich drücke (?:uns )?die daumen|wir sind (?:auf einem guten weg|dran|zuversichtlich|optimistisch)|sieht (?:sehr |ganz )?gut aus|läuft intern|arbeiten (?:intern )?daran|ist (?:intern )?in (?:abstimmung|klärung|arbeit)|(?:nur noch )?eine formsache|fast (?:fertig|durch|geschafft))\b/i,
    /\b(?:hoffe|hoffen) (?:\S+ ){0,8}(?:bald|demnächst|in kürze|zeitnah) (?:\S+ ){0,3}(?:zu|kommt|haben|bekommen|erhalten|unterschr)/i,
    /\bwarten (?:nur )?noch auf (?:den einkauf|die (?:rechtsabteilung|freigabe|unterschrift|geschäftsleitung|it)|das ok)\b/i,
  ],
  unless: [
    /\b(?:hoffe,? (?:es geht|ihnen|dir|sie hatten|du hattest)|bis bald|baldige? (?:besserung|genesung)|von ihnen zu hören)\b/i,
  ],
};
