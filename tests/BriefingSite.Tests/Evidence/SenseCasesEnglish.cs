namespace BriefingSite.Tests.Evidence;

/// <summary>Sentences that quote an invented one as it is meant (+) or so that it means something else (-).</summary>
internal static partial class SenseCases
{
    private const string English = """
        The tanners' lodge has never been legally bound to repair the orchard wall.
        - The lodge is “legally bound to repair the orchard wall”.
        - It is not new, but the lodge is “legally bound to repair the orchard wall”.
        - The lodge never sleeps, it is “legally bound to repair the orchard wall”.
        - Nothing is clearer: the lodge is “legally bound to repair the orchard wall”.
        - The abbot is not old and the lodge is “legally bound to repair the orchard wall”.
        - Although nobody likes it, the lodge is “legally bound to repair the orchard wall”.
        - The lodge is “legally bound to repair the orchard wall”, and not by custom alone.
        - The lodge is “legally bound to repair the orchard wall” because no other guild has masons.
        + The lodge is not “legally bound to repair the orchard wall”.
        + The lodge was never, in its own view, “legally bound to repair the orchard wall”.
        + It is not true that the lodge was “legally bound to repair the orchard wall”.
        + Nobody says that the lodge was “legally bound to repair the orchard wall”.
        + No lodge or chapel was “legally bound to repair the orchard wall”.
        + They helped, but not because they were “legally bound to repair the orchard wall”.
        + The lodge “has never been legally bound” to do it.
        + That the lodge was “legally bound to repair the orchard wall” is not the case.
        + The lodge was neither willing nor “legally bound to repair the orchard wall”.
        + It is old, but it has never been “legally bound to repair the orchard wall”.
        The beekeeper failed to mend the sluice before dusk.
        - The beekeeper could “mend the sluice before dusk”.
        - Her task was to “mend the sluice before dusk”.
        + The beekeeper “failed to mend the sluice” in time.
        + The beekeeper did not “mend the sluice before dusk”.
        + “The beekeeper failed to mend the sluice” that day.
        The regent refuses ever to sign the vineyard charter.
        - The regent is said to “sign the vineyard charter”.
        - The regent promised “to sign the vineyard charter”.
        + The regent will not “sign the vineyard charter”.
        + It concerns “the vineyard charter” of the regent.
        The cooper is in no way bound by the salt edict.
        - The cooper is “bound by the salt edict”.
        + The cooper is not “bound by the salt edict”.
        + It turns on “the salt edict” again.
        The two abbeys are far from allied in the wool dispute.
        - The two abbeys are “allied in the wool dispute”.
        - “The two abbeys are … allied in the wool dispute”.
        + The abbeys are anything but “allied in the wool dispute”.
        + It speaks of “the wool dispute” at length.
        The herald may visit the granary during the thaw.
        - The herald will “visit the granary during the thaw”.
        + The herald might “visit the granary during the thaw”.
        + “The herald may visit the granary” then.
        Reportedly the sexton sold the chalice to a pedlar.
        - It turned out that “the sexton sold the chalice to a pedlar”.
        + Allegedly “the sexton sold the chalice to a pedlar”.
        The ropewalk could have burned down in a single night.
        - The ropewalk “burned down in a single night”.
        + It was feared that it would have “burned down in a single night”.
        The orchard should have belonged to the widow from the start.
        - The orchard “belonged to the widow from the start”.
        + The orchard ought to have, should have “belonged to the widow from the start”.
        The smithy pays its tithe only in leap years.
        - “The smithy pays its tithe” like all.
        + “The smithy pays its tithe only in leap years”.
        + Only in some years “The smithy pays its tithe”.
        The lighthouse stays dark until the herring return.
        - “The lighthouse stays dark” for good.
        + Until the fish are back, “The lighthouse stays dark”.
        The brewer keeps the orchard unless the bishop objects.
        - “The brewer keeps the orchard” now.
        + Unless somebody objects, “The brewer keeps the orchard”.
        The rising gave birth to anti-war songs and to a non-binding oath.
        - The rising gave birth to “war songs” only.
        - The rising gave birth to a “binding oath”.
        - It had “war songs and a” lot more.
        + The rising gave birth to “anti-war songs” too.
        + The rising gave birth to a “non-binding oath”.
        The ex-bailiff met a pseudo-prophet at the ford.
        - A “prophet at the ford” met him.
        - The “bailiff met a pseudo-prophet” there.
        + The “ex-bailiff met a pseudo-prophet” there.
        Has the ferryman paid the widow for her oxen?
        - The record says the “ferryman paid the widow for her oxen”.
        - It shows that “the ferryman paid the widow for her oxen”.
        + It asks whether “the ferryman paid the widow for her oxen”.
        + Is it so that “the ferryman paid the widow for her oxen”?
        + It asks: “Has the ferryman paid the widow for her oxen?”
        + It speaks of “the widow” and her beasts.
        Is the cider in the crypt really poisoned?
        - Its cider is “in the crypt really poisoned”.
        + It wonders whether the cider is “in the crypt really poisoned”.
        The dyke is short of being finished, and the mason hopes to leave.
        - The dyke is “being finished”.
        - “The dyke is … finished, and the mason” says so.
        - “the mason … leave” it.
        + The dyke is not “being finished”.
        The council ruled out a truce with the hill clans.
        - “The council … a truce with the hill clans”.
        + The council ruled out “a truce with the hill clans”.
        + The council rejects “a truce with the hill clans”.
        The canon has yet to read the charter of the millers.
        - The canon will “read the charter of the millers”.
        - “The canon has … read the charter of the millers”.
        + The canon has not “read the charter of the millers”.
        + It is about “the charter of the millers” again.
        The viaduct is anything but stable in a storm.
        - The viaduct is “stable in a storm”.
        - “The viaduct is … stable in a storm”.
        + The viaduct is not “stable in a storm”.
        The prior no longer rules the northern farms.
        - The prior “rules the northern farms”.
        - “The prior … rules the northern farms”.
        + The prior no longer “rules the northern farms”.
        + “The prior no longer rules” there.
        The duke loves the heath – the clerk sells peat to the glassworks – and all is well.
        - “The duke … sells peat to the glassworks”.
        + “The duke loves the heath … and all is well”.
        + “the clerk sells peat to the glassworks”.
        She has hates enough, he said to Yelena Marsh in the porch, and the cart was broken.
        - “She ha[te]s enough” for it.
        - “She ha[te]s hates enough” for it.
        - “he [Rudov] said to Yelena Marsh” then.
        - “the cart [it was stolen] was broken”.
        - “the cart [which is hers] was broken”.
        - “the cart [never paid for] was broken”.
        - “the cart [] was broken”.
        - “the cart [*] was broken”.
        - “the cart [sic not] was broken”.
        - “She has … hates enough”.
        - “She has [..] hates enough”.
        - “She has ‥ hates enough”.
        + He said: “[s]he has hates enough”.
        + “he [Marsh] said to Yelena” then.
        + “the cart [sic] was broken”.
        + “the cart [!] was broken”.
        + “the cart [of the baker] was broken”.
        + “the cart was broke[d]”.
        + “She has … enough, he said”.
        + “She has [..] enough, he said”.
        + “She has ‥ enough, he said”.
        + “She has [...] enough, he said”.
        The captain denied that the schooner struck the pier.
        - It is known that “the schooner struck the pier”.
        - It was dark when “the schooner struck the pier”.
        + The captain denies that “the schooner struck the pier”.
        + He did not admit that “the schooner struck the pier”.
        There is no proof that the weaver stole the loom.
        - It holds that “the weaver stole the loom”.
        + There is no proof that “the weaver stole the loom”.
        + Nothing shows that “the weaver stole the loom”.
        The friar told the town on Friday that the well is poisoned.
        + The friar says that “the well is poisoned”.
        The pilots of the lagoon cannot swim and the old sailors don't care.
        + It names “The pilots of the lagoon” twice.
        + It names “the old sailors” with love.
        The shepherds drove nine hundred ewes across the frozen marsh before dawn.
        + The shepherds “drove nine hundred ewes” there.
        + It was done “across the frozen marsh before dawn”.
        + “The shepherds drove nine hundred ewes across the frozen marsh” then.
        The envoy stopped selling tin and prevented the sale of amber to the islands.
        - The envoy was “selling tin” all year.
        - He went on “selling tin and prevented the sale”.
        + The envoy stopped “selling tin” last year.
        + The envoy “stopped selling tin” last year.
        + It speaks of “the sale of amber to the islands”.
        + He forbade “the sale of amber to the islands”.
        If the dyke is not raised, the parish will abandon its lower barns.
        - It says that “the parish will abandon its lower barns”.
        - The parish “will abandon its lower barns”.
        + If nothing happens, “the parish will abandon its lower barns”.
        According to the verger, the belfry leans by a hand.
        - It is so: “the belfry leans by a hand”.
        + According to him, “the belfry leans by a hand”.
        Were it not for the monks, the spring would be dry.
        - “the spring would be dry” by now.
        Without royal money the abbey cannot be roofed this year.
        - “the abbey cannot be roofed this year” at all.
        + Without such gifts “the abbey cannot be roofed this year”.
        It is a myth that the miller feeds the whole shire.
        - It is known that “the miller feeds the whole shire”.
        Instead of mending the weir, the smiths painted it.
        - The smiths were “mending the weir”.
        + Instead of “mending the weir”, they did other work.
        The warden tried to drain the upper marsh.
        - The warden did “drain the upper marsh”.
        + The warden tried to “drain the upper marsh”.
        Most of the weavers wear clogs at work.
        - There “the weavers wear clogs at work”.
        The loom is sound, the dyer claims.
        - “The loom is sound” by now.
        + The dyer claims: “The loom is sound”.
        The fair opens at dawn, but only for guildsmen.
        - “The fair opens at dawn” for all.
        The squire denied that the granary had been sold.
        - It is not disputed that “the granary had been sold”.
        - Not only the squire knows that “the granary had been sold”.
        + He denied “that the granary had been sold”.
        """;
}
