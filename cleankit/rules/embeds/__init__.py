"""What a page embeds: posts of social networks, players, the code to embed them elsewhere."""
