//! Words of the area meaning and fun: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "hobby hobbies novel novels poem poems poetry blog blogs blogging blogger blog_posts blog_post podcast \
        podcasts audiobook audiobooks fiction book books chapter paint painting paintings draw drawing drawings \
        sketch sketching sculpt pottery ceramics photography photo photos photograph picture quilt quilting knit \
        knitting crochet crocheting sew sewing embroidery woodworking origami craft crafts crafting scrapbook \
        calligraphy lego puzzle puzzles rubiks rubik's jigsaw chess guitar piano violin cello drums ukulele \
        saxophone flute instrument instruments song songs sing singing choir band gig gigs album mixtape concert \
        concerts music musical dj movie movies film films cinema theatre theater musicals opera ballet museum \
        museums gallery exhibition festival festivals comic comics anime manga series game games gaming video_game \
        video_games board_game board_games d&d magic_trick magic juggle juggling stand_up comedy improv travel \
        travels traveling travelling trip trips vacation vacations abroad overseas country countries continent \
        continents passport cruise sail sailing backpack backpacking road_trip everest paris london italy japan \
        france spain europe asia africa australia rome hawaii new_york new_zealand iceland safari ocean language \
        languages spanish french german japanese italian chinese mandarin korean portuguese russian arabic tagalog \
        sign_language church bible god christ jesus pray prayer prayers praying faith spiritual spiritually \
        spirituality worship scripture scriptures quran mosque synagogue temple ramadan lent sermon volunteer \
        volunteering charity charities donate donated donating give_blood donate_blood blood_drive nonprofit \
        activism protest pet pets dog dogs puppy pups pup cat cats kitten horse aquarium dog_park walk_dog \
        walk_the_dog garden gardening greenhouse allotment flowers side_project side_projects tattoo skydive \
        skydiving bungee bungee_jump scuba snorkel snorkeling parachute northern_lights restaurant restaurants \
        indian_food tacos enjoy_life bucket bucket_list stargazing birdwatching dine dining eat_at rubik coloring \
        colouring watercolor watercolour sculpture pen_and_ink jewelry jewellery beads leatherwork woodwork \
        whittling bird_watching audio_books bookclub book_club short_story short_stories memoir screenplay haiku \
        songwriting open_mic karaoke band_practice orchestra recital djing streaming_channel fanfiction cosplay d_d \
        warhammer poker darts billiards bowling crossword crosswords sudoku jigsaws model_trains kite genealogy \
        family_tree baking_class pilgrimage retreat_centre rosary communion confession bible_study psalm hymn \
        mass_on buddhist buddhism hindu temple_visit food_bank soup_kitchen shelter fundraiser fundraising \
        beekeeping chickens rabbit rabbits hamster parrot foster_dog rescue_dog pets_at vegetable_patch houseplants \
        houseplant orchid roses national_park national_parks world_trip interrail grand_canyon disneyland disney \
        machu_picchu camino great_wall eiffel_tower statue_of_liberty gigs_in sign_up_for_pottery dolphin dolphins \
        whale whales balloon christian christians muslim jewish catholic",
    "read reads reading write writes writing writer story stories post posts posting publish published magazine \
        newspaper news library diary play plays playing camera art arts artist artistic creative creatively design \
        art_class theatre_class park parks nature beach island mountain mountains camping camp fishing fish_tank \
        forest lake waterfall stars sea boat kayak canoe ski snowboard surf city cities state states fly flight \
        plane visit explore adventure adventures tour tourist sightseeing fun meaning meaningful purpose values \
        spirit grateful_to religion religious blessing tennis_club bake baking recipe recipes brew brewing wine \
        listen_to collection collect plant plants animal animals bird birds zoo farm tree trees tickets sunrise \
        sunset picnic bbq barbecue fair carnival parade cook_new pinterest etsy print prints exhibit release youtube \
        channel video videos stream twitch tv_series watch_a film_a stranger_things medium new_thing new_things \
        something_new try_new new_place new_places episodes episode documentary documentaries album_ vinyl records \
        songbook mural doodle doodling sticker stickers tourism kayaking canoeing snowboarding sailing_trip sunbathe \
        castle castles museum_pass flea_market farmers_market market street_art graffiti dress_up halloween pumpkin \
        christmas easter_eggs fireworks campfire bonfire treehouse world earth skydive_ fish_pond climbing_trip \
        souvenirs souvenir meaning_of soul spiritual_life values_list charity_run marathon_for protest_march \
        environment planet beach_clean litter pasta noodles sushi sourdough dumplings curry_from homemade cookies \
        cupcakes pie cow elephant elephants bulls lion tigers sharks penguins llama goats show shows adventure_race \
        stand_up_comedy magic_show",
    "learn new life place pictures start club card enjoy write_a celebrate celebration awake hours live",
];
