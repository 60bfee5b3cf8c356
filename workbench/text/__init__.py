"""Strings in, values out: folding, sentences, speakers, reflow, page furniture, anchors."""
