"""Letters of another language's keyboard."""
