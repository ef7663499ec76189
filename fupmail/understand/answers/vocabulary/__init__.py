"""The words of answers, language by language: data alone, read by the files one floor up."""
