"""Which ink can be read on a colour, by WCAG's measure of contrast."""


def readable_on(colour: str) -> str:
    """Black or white ("#000000", "#ffffff"), whichever stands out more against a colour "#rrggbb": one of them always
    reaches 4.5 : 1."""
    def light(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (light(int(colour[at:at + 2], 16)) for at in (1, 3, 5))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "#000000" if (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) else "#ffffff"
