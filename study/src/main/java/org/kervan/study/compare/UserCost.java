package org.kervan.study.compare;

/**
 * What a year of two scenarios costs those who send goods from or to a region, million USD.
 *
 * @param aUsdMillion of the first
 * @param bUsdMillion of the second
 * @param sameGoodsUsdMillion what the same goods cost more in the second; the rest of the difference is that more or
 *     fewer goods are sent
 */
public record UserCost(double aUsdMillion, double bUsdMillion, double sameGoodsUsdMillion) {
    UserCost plus(UserCost other) {
        return new UserCost(
                aUsdMillion + other.aUsdMillion,
                bUsdMillion + other.bUsdMillion,
                sameGoodsUsdMillion + other.sameGoodsUsdMillion);
    }
}
