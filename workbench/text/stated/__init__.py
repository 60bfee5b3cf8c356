"""What a text states of itself: dates, when it was published, where it comes from."""
